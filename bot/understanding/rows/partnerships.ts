/** Invitations and partnerships, resellers and providers. How to read a row: see intents.ts. */
export const partnershipRows = `
invite-reseller
  create raise enroll request work need ; #work-as-reseller @org|@email ; not customer @customer provider @provider ; +5
  need get have take add create put change ; #in-network @org|@email ; not customer @customer user subscription ; +4
  invite ; @reseller|@email|@bare|reseller|partner ; not app customer @customer lead $people provider @provider $customer #again
  onboard ; @reseller|reseller ; not customer @customer lead user $customer
  send create raise request do invite get put make ; partnership-request ; not customer @customer #again provider @provider #pending many:partnership-request
  need ; partnership-request ; not customer provider
  need ; invitation @reseller|@email ; not from:@ customer @customer user lead #again provider @provider @code has:invitation list many:invitation #received ; +0.5
  bare ; partnership-request @email|@org ; not customer provider @provider #received from:@ #pending #sent list many:partnership-request
  partner create request send invite associate do ; partnership @org|@email|reseller ; not v:renew v:end v:accept v:decline v:cancel v:withdraw customer @customer provider @provider $customer
  show ; #float @org|@email ; not customer @customer lead #sent #received many:invitation list ; +4
  enroll become associate need ; #they-join @org|@email ; not customer @customer lead user role @role invitation enrollment ; +2
  sell partner work join ; #for-us @org|@email ; not customer @customer lead provider @provider $customer enrollment many:reseller ; +2
  request ; ~partner|~sell|~join|~become|~enroll us|reseller @org|@email ; not customer @customer lead provider @provider $customer enrollment ; +1
  partner ; @org|@email|reseller ; not customer @customer provider @provider $customer
  send create raise request get put ; invitation @email|@bare|@reseller|reseller|@partner ; not v:accept v:decline v:withdraw v:cancel v:end customer @customer user lead #again provider @provider from:@ #received relationship
  create enroll onboard make get ; @reseller ; not ~manage #to-see @two customer @customer user $customer many:customer incentive ; +0.5
  have need get take ; @reseller #as-reseller ; not #wants-us @two customer @customer user $customer many:customer many:reseller ; +1.5
  need get take ; #as-reseller @org ; not v:have #wants-us @two customer @customer user $customer many:customer many:reseller ; +0.5
  sell ; partnership @org|@email ; not customer @customer provider @provider v:end ; +1
  make ; reseller @org|@email ; not #the-reseller-of @two customer @customer $customer $people
  create onboard ; reseller ; not ~manage customer @customer user many:reseller $customer @two @role us enrollment ; +0.25
  bare need create onboard ; reseller|@reseller #new @email|@org|reseller ; not ~manage customer @customer $customer many:reseller enrollment
  bare ; invitation reseller|@reseller @email|@org ; not customer #pending #sent #received #again many:invitation list status from:@
  bare ; invitation @email|@bare ; not customer @customer #pending #sent #received #again many:invitation list status details from:@ has:invitation @code user many:reseller provider @provider ~accept ~decline ~withdraw ~cancel ~resend
  onboard ; @reseller ; not @two customer @customer $customer incentive enrollment invitation many:reseller
  need ; @reseller ~enroll|~become|~onboard|~associate us|#our ; not customer @customer enrollment invitation ; +0.5
  contact ; #with-request @org|@email ; not customer @customer provider @provider #again #received ; +1
  bare ; #to-invite @reseller|@email ; not customer user lead ; +1.5

list-resellers
  $read work search ; reseller ; not @org @email customer lead subscription seat incentive invitation activity role @role user service-request health enrollment applicant catalog profile-field #new ~enroll ~become delegated
  ask ; #resells ; not @org @offer customer ; +1
  $read ; #who-resells ; not @org @offer customer provider subscription ; +4
  $read ; #signed-on ; not @org customer provider lead ; +6
  show ; ~sell #who ; not @org @offer customer provider subscription ; +1
  ask ; ~sell us #who ; not @org @offer customer provider ; +0.5
  ask show ; ~sell name-of ; not @org @offer customer subscription catalog #may #who-may ; +0.5
  $read ; partner list ; not @org @email customer subscription incentive invitation activity partner-center provider user directory profile status ; +0.5
  $read work ; partner ; not @org @email customer subscription incentive invitation activity partner-center provider user directory
  $read ; many:reseller|list reseller ; not @reseller customer subscription incentive invitation activity role user service-request health enrollment applicant

show-reseller
  bare show ; #lookup reseller|@reseller @org ; not customer @customer lead invitation incentive ; +3
  show bare get open ; #page ; not customer provider user lead @customer @provider @person @known:customer
  show ask ; partnership @bare|@reseller ; not v:give customer @customer provider @provider invitation partnership-request many:partnership list
  $read search ; @reseller ; not customer $customer incentive activity invitation partnership many:customer lead user @role
  $read ; reseller details|profile-field|profile|status @org ; not @customer customer $customer incentive activity invitation user

list-invitations
  $read asked-past ; many:invitation|many:partnership-request #came-in ; not @org @email @code ; +2
  asked-past ; invitation|partnership-request #arrived ; not @org @email @code user ; +0.5
  $read asked-past ; #unanswered ; not @org user subscription service-request ; +3
  $read ; ~invite #pending ; not @org user ; +0.75
  show ask have get open ; invitation|partnership-request ; not ~resend #get-them
  asked-past ; ~invite us ; not @org @email
  asked-past ; many:invitation #a|#pending ; not @org @email @code ; +0.5
  $read ; invitation|partnership-request list|queue|many:invitation|many:partnership-request|#pending|#sent|#received|status ; not @code
  show bare ask have get give-me ; invitation|partnership-request customer|reseller|partnership list|many:invitation|#pending ; not @code
  ask ; ~invite #who|many:reseller|reseller|many:customer ; not @org user
  ask asked-past ; ~invite #who ; not @org @email user #changed
  show ; ~invite #who ; not @org
  show bare ask have ; relationship list|#pending|many:relationship ; not @org

resend-invitation
  send give ; reminder|~remind invitation|partnership-request ; not seat ; +0.75
  resend ; invitation|partnership-request|relationship|@email|@reseller|@customer|link ; not seat
  resend ; @bare ; not seat delegated #reissue
  remind ; invitation|partnership-request|relationship ; not seat
  bare send do ; ~remind invitation|partnership-request ; not seat ; +1.5
  bare need ; reminder invitation|partnership-request ; not seat ; +2
  send give invite create get raise request do ; invitation|partnership-request|relationship #again ; not seat ; +0.5
  invite ; #again @email|@org ; not seat user ; +0.5
  send ; #again @email link|invitation ; not seat
  send give ; #another invitation|link ; not seat user v:order ; +3
  bare ; ~resend|~remind|#again invitation|partnership-request
  need ; #again|~resend invitation

cancel-invitation
  cancel withdraw end remove take ; invitation|partnership-request ; not subscription seat v:delete @role ; +0.1
  cancel withdraw end remove take ; relationship #relationship-request|invitation|~request|~invite ; not subscription seat v:delete @role ; -0.25
  cancel withdraw take ; ~invite @org|@email ; not subscription seat role @role user @two
  bare ; invitation|partnership-request ~withdraw|~cancel ; not subscription seat
  withdraw take ; link

end-partnership
  end cancel withdraw remove ; partnership ; not invitation partnership-request customer @customer $customer @role v:delete many:customer ; +0.5
  end cancel ; relationship reseller|provider|@reseller|@provider|@bare ; not invitation customer @customer subscription seat @role @offer
  end remove ; @reseller|@provider ; not customer @customer $customer @role invitation user v:delete role enrollment activity incentive
  end ; with:@ @bare ; not customer @customer $customer @role invitation user v:delete
  end remove withdraw take ; #as-reseller @org ; not customer @customer $customer user invitation lead v:create v:onboard ; +1
  part ; @bare|@reseller|@provider ; not customer @customer $customer @role invitation user ; +1
  end ; with:@ partnership ; not customer @customer $customer @role invitation user v:delete ; +0.75
  end remove take ; many:reseller|many:provider|reseller|provider|many:partner @bare ; not customer @customer $customer @role invitation user v:delete role
  need move end remove ; #want-gone ; not invitation customer subscription ; +3
  need ; #want-out partnership|reseller|provider|@reseller|@provider ; not invitation customer @customer subscription ; +2
  bare ; partnership ~end @org ; not invitation customer subscription ; +0.25

review-invitation
  bare ; #yes-to invitation|partnership-request ; not customer @customer user ; +3
  show review open get have use ; ~invite us @org #pronoun ; not customer @customer user ; +3
  ask bare have ; #have-code ; not customer user ; +1
  enroll become accept create use have ; @code ; not customer enrollment user subscription ; +1
  open ; invitation|partnership-request #received|@provider|provider|@code|@bare|@partner ; not list many:invitation many:partnership-request #pending #what customer @customer ; +1.5
  accept review open use take ; invitation|partnership-request|@code ; not customer @customer enrollment user applicant many:service-request ticket service-request ; +0.25
  accept review ; partnership|@provider|provider ; not customer @customer enrollment user applicant service-request ticket $customer @role
  show open get ; #wants-us wish|invitation @org ; not customer @customer user lead ; +2
  accept review ; #relationship-request relationship @provider ; not @two customer @customer user list many:relationship
  accept review ; #wants-us @org ; not customer @customer user lead ; +1
  accept review ; ~invite us|reseller @org ; not customer @customer enrollment user applicant list many:invitation ; +1
  accept ; @bare ; not #titled @small has:thing has:account customer @customer enrollment user applicant service-request ticket $customer @role lead role reseller
  show bare have get ; invitation|partnership-request from:@|by:@|of:@|@provider|provider|@code ; not customer @customer many:provider many:invitation list ~decline ; +0.5
  show review open ; ~invite provider #pending #pronoun ; not customer @customer user many:provider many:invitation list ; +1
  open review show get have ; invitation|partnership-request #came ; not many:invitation many:partnership-request list customer @customer ; +1
  ask ; invitation|partnership-request from:@|@provider|@code ; not many:invitation list customer ; +0.5
  show ask ; ~accept|~review @org ; not #place health incentive customer subscription role enrollment service-request ticket
  bare ; invitation|partnership-request|@provider|@code ~accept|~review ; not customer list #pending ; +0.5
  enroll become ; invitation @code
  show ask ; code @code ; not customer user ; +0.25
  bare ; invitation|code @code ; not ~decline ~cancel ~resend customer ; +0.25

decline-invitation
  bare ; #no-thanks invitation|partnership-request ; not customer @customer user ; +4
  show ; #no-thanks invitation|partnership-request|@provider ; not customer @customer user ; +3
  decline ; invitation|partnership-request|@code|partnership ; not customer @customer enrollment user applicant ticket service-request ; +0.25
  decline ; #wants-us @org ; not customer @customer user lead ; +1
  decline ; ~invite us|reseller @org ; not customer @customer enrollment user applicant list many:invitation ; +1
  decline ; @provider|provider|@bare ; not @small customer @customer enrollment user applicant ticket service-request $customer @role lead role
  bare ; invitation|partnership-request|@provider ~decline ; not customer ; +0.5

list-providers
  ask show ; #our-source ; not @org price ; +4
  $read ; #ours ; not @org #new subscription incentive invitation activity user ; +1.5
  $read work ; provider ; not @org @email #new #which-does directory subscription incentive invitation activity role user service-request health enrollment ~search customer #place ; +0.1
  $read ; many:provider|list provider #our|~work|~partner|~have ; not @org directory #new ; +0.25

find-provider
  $read search enroll create help remove delete support do need ; provider #which-does ; not subscription customer invitation incentive @provider #our ; +3
  search need ; provider ; not subscription customer invitation #our incentive @provider
  search ; provider ; not subscription customer invitation incentive #our ~work ; +0.5
  $read ; provider directory|#place|#new ; not subscription customer invitation incentive #ours many:reseller @code ; +0.25
  $read search ; directory ; not customer subscription invitation user reseller ; +0.1
  $read ; provider ~search ; not customer subscription invitation ; +0.25
`;
