/** Enrolment, the own profile, users and roles. How to read a row: see intents.ts. */
export const peopleRows = `
enroll
  enroll create request become ; reseller ; not #many #they-join @org @email customer @two list #who subscription invitation many:reseller @customer #addressed v:send ; +0.2
  do open get ; reseller #to-be ; not #many #they-join @org @email customer @two list #who subscription invitation many:reseller @customer #addressed v:send ; +0.2
  enroll create raise request do become ; enrollment ; not #they-join @org @email customer many:enrollment list status #who applicant #pending user ; +0.3
  enroll create raise request become ; program|partner ; not #they-join invitation @org @email customer list #who user activity @code ; +0.3
  get ; enrollment #under-way ; not @org @email customer user ; +2
  enroll ; enrollment|program|reseller us|reseller|enrollment ; not #they-join @org @email customer list #who user ; +0.3
  enroll-self ;  ; not #they-join #pending queue ~change @org @email customer user list #who lead subscription ~order @offer ticket service-request invitation provider many:customer delegated

show-enrollment
  $read ; enrollment ; not profile-field profile applicant #who many:enrollment queue @org user customer ; +0.3
  $read ; enrollment status|details|~accept|~review|#what ; not applicant #who many:enrollment @org user ; +0.4
  ask asked-past ; enrollment|program ~accept|~decline|~enroll|~review|status ; not applicant #who many:enrollment @org ; +0.5
  show ; enrollment|~enroll #approved ; not applicant #who many:enrollment @org user customer invitation subscription seat ticket service-request ; +2
  ask asked-past ; enrollment|~enroll ~review|#progress #progress ; not @offer applicant #who many:enrollment @org user customer invitation subscription ; +2
  ask asked-past ; #progress ~review|~accept|~enroll us|#we ; not applicant #who @org user customer invitation subscription ; +1
  asked-past ; enrollment us|#our ; not applicant #who many:name-of many:enrollment @org user customer invitation ; +1
  ask asked-past ; enrollment #we ; not applicant #who many:enrollment @org user customer ; +1
  ask asked-past ; ~enroll|~accept us|me ; not many:reseller @org @email customer invitation partnership-request user role @role subscription lead provider profile-field address profile ; +0.3

review-enrollments
  show ask bare give-me get ; many:enrollment ~become|~enroll|~join|many:name-of ; not invitation @org customer ; +2.5
  $read ; ~review enrollment|applicant ; not us user #we ; +0.75
  $read ; #to-review ; not @org invitation subscription ; +3
  $read ; queue name-of ; not ticket service-request invitation customer subscription us #we @org ; +0.75
  $read ; ~review queue ; not ticket service-request invitation customer subscription us #we ; +0.5
  $read review accept decline ; applicant ; +0.75
  $read review accept decline ; many:enrollment|#pending|queue|list|many:reseller|#sent|#received enrollment ; not user us ; +0.6
  review accept decline ; enrollment ; not user ; +0.5
  review accept decline ; ~enroll name-of|reseller|partner ; not invitation @org user ; +0.6
  $read ; #who|many:reseller|many:partner|name-of|many:applicant ~enroll ; not @org user #we us ; +0.6
  ask show ; #who name-of|many:reseller ~enroll ; not @org user #we invitation subscription ; +1.5
  $read ; enrollment many:name-of|many:applicant|many:reseller ; not @org user customer us #we ; +1
  ask show asked-past ; enrollment ~review|~accept|~decline #many ; not @org user customer invitation subscription ; +3
  ask asked-past ; enrollment #many ; not #progress price @org user customer invitation subscription us #we ; +2.5
  ask show ; enrollment name-of #many ; not @org user customer invitation subscription #my ; +2.5
  $read ; #applied ; not @org user customer provider lead ; +4
  $read ; many:enrollment|enrollment task ; not @org user invitation customer ; +1
  ask show ; #waiting enrollment|many:enrollment|applicant ; not @org user ; +1
  $read ; many:reseller task #pending ; not @org invitation ; +1
  ask show ; #who ~accept|~review reseller|enrollment|program ; not @org user role @role invitation ; +0.6
  $read ; enrollment|reseller queue ; +0.6

beyond:verify-email
  confirm accept show bare ; #own-mail ; not invitation ; +3

show-profile
  $read ; profile ; not @customer @reseller @provider user role @role ; +0.25
  $read ; profile-field ; not @org @email @customer @reseller user role @role customer reseller provider ; +0.25
  show ask ; us name-of #what ; not many:name-of list @org @email customer reseller provider user role @role ; +0.5
  ask asked-past ; address ~enroll us|#our ; not @org @email customer reseller provider user lead invitation ; +0.5
  $read ; details us|#our ; not #their @org @email customer reseller provider subscription user role @role invitation account me service-request health ticket lead incentive activity enrollment catalog status command

edit-profile
  change set replace move ; profile|profile-field ; not customer reseller provider subscription user role @role ; +0.5
  change ; support-contact #our ; not @org @email customer reseller provider subscription @offer @id ; +4
  change ; details us|#our ; not customer reseller provider subscription user role @role @org
  open show bare ; profile|profile-field #to-edit ; not customer reseller ; +2
  bare ; profile|profile-field ~change ; not customer reseller
  create ; profile-field|profile ; not customer reseller provider subscription user role @role @org @email lead

add-user
  create make open invite onboard ; #user-mail @role ; not many:user lead customer reseller v:associate-only ; +4
  bare ; #user-for-somebody ; not list many:user subscription seat lead customer reseller #pending status details activity ; +3
  bare ; #user-for ; not list many:user subscription seat lead customer reseller #pending status details activity ; +3
  need open ; #account-for ; not list many:user subscription seat lead customer reseller details status #what ; +0.5
  create invite onboard give make get ; user ; not @reseller @customer list many:user subscription seat lead many:role ~remove ; +0.5
  create invite onboard give grant make let open ; user|account @email|@name ; not #tenant @offer details v:move list many:user subscription seat lead customer reseller @customer @reseller ; +0.5
  give grant create let ; role @email ; not subscription seat list customer reseller delegated ; +0.25
  create invite onboard ; #add-user @email|@name @role ; not list many:user subscription seat lead customer reseller ; +3
  need ; obj:user #new #a ; not @offer account details status activity @role role list many:user subscription seat lead customer reseller provider invitation ; +0.5
  create invite onboard enroll ; @user|user ; not @reseller list many:user subscription seat lead ; +0.5
  create make give get ; #hired @email|@person ; not list subscription seat lead customer reseller ; +2
  create ; @email @name @role ; not role list many:user subscription seat lead customer reseller provider ; +2
  create ; @person @email ; not list many:user subscription seat lead customer reseller provider partner @reseller @customer relationship invitation
  create ; @email @name @role #role-as ; not list many:user subscription seat lead customer reseller role ; +1
  create invite onboard ; #new user @email|@name @role ; not list many:user subscription seat lead customer reseller ; +1.5
  create invite put ; #to-users @email|@person|@name ; not list subscription seat lead customer reseller ; +4
  create invite onboard ; @email @role ; not list many:user subscription seat lead customer reseller #role-goal ; +0.5
  create invite onboard make need ; user|account @email|@name @role ; not list many:user subscription seat lead customer reseller obj:role ; +1.25
  open ; account @email @person|@name ; not details list many:user subscription seat lead customer reseller ; +2
  create make open ; obj:account|obj:user @email|@name @role ; not list many:user subscription seat lead customer reseller ; +1.25
  give grant ; account ~create @email|@person @role ; not list many:user subscription seat lead customer reseller ; +2
  give grant get ; #user-account @email|@name @role ; not list many:user subscription seat lead customer reseller ; +2.5
  give let ; user @email @role ; not list many:user subscription seat lead customer reseller ; +1.25
  need ; #a user @email|@name ; not list many:user subscription seat lead customer reseller details status service-request ticket ; +1.5
  bare need ; #new|~create user|@user @email|@name ; not list many:user subscription seat service-request ticket ; +1
  bare need ; #one-account user|account @email ; not list many:user subscription seat lead customer reseller details ; +3
  need ; user|account @role @email|@name ; not list many:user subscription seat lead customer reseller obj:role ; +1.25
  bare ; account @email @role @name ; not list details customer reseller subscription seat role @customer @reseller ~remove ; +2
  bare ; account @person @email ; not list details customer reseller subscription seat lead @customer @reseller ; +0.5
  need ; #system-access @email ; not list many:user subscription seat lead customer reseller ; +1
  need ; user|account @email ; not list many:user subscription seat lead customer reseller ; +0.5
  bare ; ~create user ; not list many:user subscription seat
  bare ; #new user ; not list many:user subscription seat #many #what @org status details role service-request ticket ; +0.5

list-users
  show bare ; #with-roles ; not customer reseller provider invitation ; +3
  show ask bare get ; #our-people role|details|list|user|account|many:role ; not @name @email ; +4
  ask ; #who ~have #admin-rights ; not @name ; +6
  ask ; account|user|many:user ~have|~hold #admin-rights ; not @name #may ; +6
  ask ; user|many:user ~have|~hold @role ; not me #my @person @email list ; +1
  $read ; #who admin ; not #may @name ; +0.6
  $read ; @role list|name-of ; not #may me role user ~create @org @email customer ; +0.8
  $read ; admin list|name-of|#many ; not #may delegated role @role customer reseller @org ; +0.6
  $read ; user ; not @org @email subscription seat activity customer reseller me many:service-request ; +0.1
  $read ; user role|list|many:user|#many|#who ; not subscription seat activity customer reseller me ; +0.6
  $read ; role|partner-center|account #who ~have|role|~use ; not #may customer reseller subscription ; +0.5
  show ask ; account #who ; not me #may customer reseller subscription @name @email
  $read ; #who @role ; not #may ~create ; +0.6
  $read ; #log-in ; not customer reseller subscription @org ; +7
  $read ; #has-access ; not customer reseller subscription @org ; +7

assign-role
  create make set onboard put ; @role @name|@email #already-user ; not list ; +5
  create onboard set ; @role me #role-as ; not list @name @email ; +3
  grant give make change put set associate move let become designate ; @role @name|@email|me ; not list customer #what #role-away ; +0.75
  grant give make change put set associate create let move ; @role role @name|@email|me|user ; not list #what obj:user #role-away ; +0.75
  open ; @role to:@ @name ; not list #what details obj:user customer ; +1.5
  create ; @role to:@ @email ; not list #what details user obj:user customer ; +1.5
  give-me ; @role ; not list #what details many:role customer ; +1
  need ; @role @name|@email|me ; not list #what #role-away ~remove ~end ~withdraw ; +0.5
  grant give ; @role ; not #more-of list #what many:role
  order do ; #fix-me-up @role ; not @name @email list #what many:role user customer ; +3
  bare ; @role @name|@email #arrow|role|#label|#role-goal|#role-as ; not list #what #role-away ~remove user ; +0.5
  bare ; @role to:@ @name ; not list #what #role-away ~remove user reseller customer provider partnership support-contact @two many:role details activity ; +0.75
  bare ; @role #role-for-mail ; not list #what ~remove user reseller customer provider partnership support-contact @two many:role details activity ; +0.75
  bare ; @role for:@ ; not list #what ~remove user reseller customer provider partnership support-contact @two many:role details activity ; +0.75
  bare ; @role @name|@email ~grant ; not list #what #new user ; +0.5
  do ; @role @name|@email|me #role-goal ; not list #what customer user ; +0.5

remove-role
  remove take end decrease withdraw delete ; @role @name|@email|me ; not list #what ; +1
  remove take end decrease withdraw ; role @name|@email|me ; not list #what invitation subscription customer delegated reseller ; +0.5
  remove take end withdraw ; @role ; not v:delete list #what
  bare need move ; @role @name|@email|me #role-away ; not list #what ; +1
  remove ; #demote @name|@email ; not list #what customer reseller provider
  bare ; @role @name|@email ~remove ; not list ; +0.75
  bare ; @role @name|@email #off-role ; not list #what ; +3
  bare ; @role off:@ ; not list #what ; +3

who-am-i
  confirm accept ; me|#my role|@role|account|many:role ; not @name @email customer reseller subscription invitation user ; +2
  $read ; me role|@role|account|details|user|profile ; not us #part @name @email customer reseller subscription invitation #may many:user ; +0.5
  $read ; #my-rights ; not @org ; +4
  ask bare ; #am-i ; not @email subscription ; +3
  $read ; #signed-in ; not @email subscription ; +3
  show ask bare get open give-me have ; #my role|@role|account ; not #part @name @email customer reseller ; +0.75

show-roles
  $read ; role|many:role ; not #stray #somebody @name @email @org me #my user customer reseller subscription delegated ; +0.25
  $read ; @role ; not @name @email @org me #my #stray profile-field ; +0.2
  may ;  ; +6
  $read need ; #who-may ; not me ; +6
  $read need ; #may role|@role|#who|#which ; not @name me #my ; +1
`;
