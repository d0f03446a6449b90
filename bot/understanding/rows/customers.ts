/** Customers and what ties them to resellers. How to read a row: see intents.ts. */
export const customerRows = `
add-customer
  bare open show need make create ; #opens-record @org ; not subscription ; +3
  need ; #needs-record ; not $customer reseller @reseller lead user list ; +4
  bare ; ~onboard customer|@customer @org ; not subscription seat lead invitation user ; +1
  create onboard ; customer|@customer ; not subscription seat support-contact health service-request delegated relationship lead invitation user many:customer incentive ticket @role @offer activity profile ; +0.25
  create onboard ; customer|@customer @org|@domain ; not subscription seat support-contact health service-request delegated relationship lead invitation user incentive ticket @role @offer activity
  create onboard ; obj:customer @two ; not subscription seat support-contact health service-request delegated relationship lead invitation user incentive ticket @role @offer activity #existing ; +2
  create onboard put get ; customer #as-customer @org|#pronoun ; not subscription seat support-contact health service-request delegated relationship lead invitation user many:customer incentive ticket @role @offer activity v:move ; +2
  make open ; customer|@customer #new|#a|account ; not subscription seat support-contact health service-request delegated relationship lead invitation user many:customer incentive @offer @reseller @two
  put get bring ; #on-our-books customer|@customer @org ; not subscription seat invitation lead user @role @offer many:customer ; +3
  put get bring ; #on-our-list @org ; not subscription seat invitation lead user @role @offer many:customer ; +3
  put ; obj:customer #new ; not subscription seat support-contact health service-request delegated relationship lead invitation user incentive @offer @two many:customer list ; +0.5
  create onboard make open ; #tenant @org|@domain ; not user @email $customer role @role invitation lead list ; +3
  bare ; #new #tenant @org|@domain ; not user @email $customer role @role invitation lead list many:account ; +1
  open ; obj:account #new customer|@customer ; not subscription seat invitation user lead ; +1.5
  make ; @customer ; not subscription seat support-contact health service-request delegated relationship lead invitation user incentive @offer @two
  make open get ; customer|@customer #new|#a|account @org ; not subscription seat support-contact health service-request delegated relationship lead invitation user many:customer incentive @offer
  bare ; #new customer|@customer @org|@domain ; not ~order subscription seat support-contact health service-request delegated relationship lead invitation user incentive @offer many:customer list
  bare ; ~create customer @two ; not #existing subscription seat support-contact health service-request delegated relationship lead invitation user incentive @offer many:customer list ; +1
  bare ; ~create customer|@customer ; not subscription seat support-contact health service-request delegated relationship lead invitation user incentive @offer many:customer list
  bare ; #new-at #new customer @domain ; not ~order subscription seat support-contact lead invitation user @offer reseller @reseller ; +1
  bare ; #customer-add customer @org ; not #existing subscription seat support-contact health service-request delegated relationship lead invitation user incentive @offer many:customer list ; +1

list-customers
  ask ; #they-serve @org ; not incentive invitation subscription ; +4
  $read ; customer ; not @customer $customer invitation lead incentive activity user ticket support catalog @role role #new #their-page
  show ask ; ~create customer|many:customer #new ; not @org @customer $customer invitation lead incentive activity user ticket support catalog @role role subscription seat ; +0.25
  $read share ; customer @org ; not @customer $customer invitation lead incentive activity user ticket catalog
  $read ; has:customer|many:customer @org ; not $customer invitation lead incentive activity user ticket catalog ; +0.25
  $read share ; customer ~share|#same @org ; not $customer invitation lead incentive activity
  ask show bare ; #we-sell-to ; not @org ; +3
  ask show ; ~order name-of|#who from:@|through:@|via:@ ; not #changed asked-past $customer invitation lead incentive activity provider ; +2
  ask ; ~sell #who through:@|via:@|under:@ ; not #changed $customer invitation lead incentive activity catalog ; +1
  ask show ; customer ~manage|~have|~share|~work @org ; not @customer $customer invitation lead incentive activity ; -0.1

show-customer
  show get give-me open ; #that-customer customer ; not subscription seat reseller @reseller provider @provider ; +2
  show get give-me open ; details #their @customer ; not subscription seat reseller @reseller provider @provider ; +1
  bare show ; #lookup customer|@customer @org ; not reseller @reseller lead invitation $customer ; +3
  ask ; reseller|many:reseller ~manage @bare|@customer #which|#who ; not @reseller lead many:customer $customer ; +2
  ask show ; domain|profile-field ~have|~use @org ; not subscription seat @offer invitation reseller @reseller provider @provider user ; +3
  ask ; #is-customer @org ; not reseller @reseller provider @provider lead invitation ; +4
  show bare get open ; #page @known:customer
  show get open ask ; #their-page customer|@customer|has:customer @org ; not reseller @reseller provider @provider $customer ; +1
  $read ; customer profile|details|account @org ; not @reseller subscription seat health service-request lead invitation activity many:customer list user ; +0.25
  $read search ; @customer ; not $customer invitation lead incentive activity user ticket #new catalog many:customer delegated ~order
  $read search ; @customer details|profile-field|status|profile|account ; not $customer invitation lead incentive activity ticket #new
  $read ; customer details|profile-field|account @org ; not @reseller $customer invitation lead incentive activity ticket many:customer ; +0.1

associate-customer
  become need ; #the-reseller-of reseller @two ; not subscription seat support-contact support incentive @offer @id user @role role invitation lead ticket service-request partnership health delegated ; +2
  move change come associate become ; #goes-to @two ; not subscription seat support-contact support incentive @offer @id user @role role invitation lead ticket service-request partnership health delegated ; +2
  associate ; obj:customer|@customer @reseller #under @two ; not subscription seat support-contact support incentive @offer @id user @role role invitation lead ticket service-request partnership health delegated #new ; +2.5
  associate ; @reseller #under-them ; not @two customer @customer user @person @email subscription seat support-contact support incentive @offer @id role @role invitation lead ticket service-request partnership health delegated #new
  put move place ; @two under:@|with:@ ; not subscription seat support-contact support incentive @offer @id user @role role invitation lead ticket service-request partnership health delegated ; +0.5
  associate designate manage ; @two ; not v:create v:change subscription seat support-contact support incentive @offer @id user @role role invitation lead ticket service-request partnership health delegated
  give hand ; obj:@org to:@ @two ; not subscription seat support-contact support incentive @offer @id user @role role invitation lead ticket service-request partnership health delegated has:thing ; +0.5
  move give put set let change make ; @two reseller|customer|@reseller|@customer|~manage ; not subscription seat support-contact support incentive @offer @id user @role role invitation lead ticket service-request partnership health delegated #new
  associate designate manage move give put set change make let ; @customer|customer reseller|@reseller ; not v:create subscription seat support-contact support incentive @offer @id user @role role invitation lead ticket service-request partnership health delegated many:reseller many:customer #new
  associate designate manage move give put set change make let ; @customer @reseller ; not v:create subscription seat support-contact support incentive @offer @id user @role role invitation lead ticket service-request partnership health delegated #new
  associate designate manage move change make set ; customer|@customer|@bare reseller|@reseller @two ; not subscription seat support-contact support incentive @offer @id user @role role invitation lead ticket service-request partnership health delegated v:onboard #new v:create ; +0.1
  create ; ~manage reseller|@reseller @two ; not customer account subscription seat support-contact support incentive @offer @id user @role role invitation lead ticket service-request partnership health delegated #new
  bare create enroll put set designate onboard ; #as-reseller-for @two ; not subscription seat support-contact support incentive @offer @id user @role role invitation lead ticket service-request health delegated #new ; +4
  bare create enroll put set designate onboard associate grant raise change make manage do ; has:its-reseller @customer @two ; not subscription seat support-contact support incentive @offer @id user @role role invitation lead ticket service-request health delegated ; +4
  have get need ; #has-reseller @two ; not subscription seat support-contact @offer @id user @role ; +4
  create put set ; #reseller-to @two ; not subscription seat support-contact support incentive @offer @id user @role role invitation lead #new ; +3
  create put ; #existing customer|@customer @two ; not subscription seat support-contact support incentive @offer @id user @role role invitation lead ticket service-request partnership health delegated #new ; +1.5
  do ; customer|@customer reseller|@reseller @two ; not v:create subscription seat support-contact support incentive @offer @id user @role role invitation lead ticket service-request partnership health delegated #new
  do ; ~manage reseller|@reseller @two ; not subscription seat support-contact support incentive @offer @id user @role role invitation lead ticket service-request partnership health delegated
  change designate ; reseller @two ; not v:create subscription seat support-contact support incentive @offer @id @role role invitation partnership ; +0.2
  bare ; @customer @reseller to:@|under:@ ; not subscription seat support-contact support incentive @offer @id user @role role invitation partnership health delegated list #new ; +1
  bare ; @two #arrow customer|@customer|reseller|@reseller ; not subscription seat support-contact support @offer @id @role role invitation
  bare ; @two ~associate ; not @small domain subscription seat support-contact support @offer @id @role role invitation

invite-customer
  invite ; customer|@customer ; not user lead subscription seat delegated many:customer #again ; +0.5
  request ; ~accept|~work|~partner|~join us provider|@provider customer|@customer @org ; not user lead subscription seat invitation ; +2
  request invite ; ~accept us reseller @org|@email ; not user lead subscription invitation ; +3
  request invite ; #become-ours @org|@email ; not user lead subscription reseller ; +2
  invite ; relationship ; not user lead subscription seat delegated #again ; +0.5
  send request create raise do need get make associate ; relationship ; not v:end v:cancel v:withdraw user lead subscription seat delegated #again #pending ; +0.5
  bare ; relationship @org|@email ; not user lead subscription seat delegated #again #pending list ~end ~cancel ; +0.25
  bare ; invitation #new|customer customer|@customer @org|@email ; not #again #pending #sent many:invitation list status ~resend ~cancel
  associate send ; #to-invite #along @customer @provider ; not user lead subscription seat delegated reseller @reseller ; +4
  send create raise do get need ; invitation|partnership-request customer|@customer ; not user lead subscription seat delegated #again ; +0.5

request-delegated-admin
  bare request grant give ; #they-grant @org ; not list status activity #what many user #received ~end ~remove invitation ; +3
  remind contact ; #asks-them delegated @org ; not list status activity #what #many user #received ~end ~remove invitation ; +2
  need get ; #admin-rights to:@|at:@|on:@|from:@ ; not @role @person @email list #what user #received reseller @reseller v:give v:grant invitation ; +2
  request ; #admin-rights @bare|@customer ; not @role @person @email list #what user #received reseller @reseller v:give v:grant invitation ; +2
  request ; ~manage|~let account|admin @org ; not @role list #what reseller @reseller support-contact subscription @offer @id ; +2.5
  request ; admin role from:@|at:@ ; not @role list #what user ; +2
  request raise ; admin role to:@ @org ; not @role list #what user @person ; +2
  request send create raise do need bare get give grant set associate open make ; delegated ; not list activity #what #many ~end ~remove ~withdraw user #received ; +0.5
`;
