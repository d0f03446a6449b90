/** The trail of changes, languages and help; then what the product understands beyond the frozen catalogue. How to read a row: see intents.ts. */
export const generalRows = `
show-activity
  $read ; activity ; not invitation catalog price service-request ; +0.3
  $read ; activity @org|list|details ; not service-request ; +0.5
  ask asked-past show bare ; #changed ; not enrollment ; +3

set-language
  put make get change take ; tongue language ; not #language-of-else customer reseller subscription user @org ; +1
  contact create send give-me ask bare request ; #in-tongue tongue ; not customer reseller subscription invitation user @org ; +3
  review resolve ; tongue me|#in-tongue ; not customer reseller subscription invitation user @org @email
  speak change set use do have ; tongue|language ; not #language-of-else customer @org @email ; +0.5
  bare ; tongue ; not customer reseller subscription @org @email
  bare ; #language-is ; not customer reseller subscription user @email
  put create contact ; #in-tongue ; not customer reseller subscription @org @email ; +3
  need show ; language|tongue ; not customer reseller subscription @org

help
  $read help ; #about-help ; +5
  help ;  ; not @number customer reseller subscription @org @email invitation provider lead user partner-center ticket service-request
  $read ; command ; not foreign tongue language customer reseller subscription @org invitation role @role ; +0.25
  $read ; command list|details #our ; not foreign customer reseller subscription @org invitation role @role ; +0.5

beyond:show-grants
  $read ; grants @org|reseller|provider|many:grants|list ; +1
  ask show ; #can-do @org ; +2
  show ; role|many:role @bare|@provider ; not @role me us user reseller customer #who #may
  ask asked-past show ; #granted @org ; not @role @code invitation ; +2

beyond:approve-request
  accept ; wish ; not provider @provider invitation partnership-request partnership enrollment relationship ; +1

beyond:reject-request
  decline ; wish ; not provider @provider invitation partnership-request partnership enrollment relationship ; +1.5

beyond:list-requests
  $read ; many:wish|list wish ; not invitation partnership-request service-request ticket ; +0.5

beyond:work-on-service-request
  resolve ; service-request|ticket ; not partner-center list many:service-request raise create @number @id $number ; +0.75

beyond:list-delegated-admin
  show ask ; delegated ; not raise create wish ; +0.5
  ask bare have ; delegated list|status|details ; not raise create wish ; +0.75
  bare ; delegated role ; not raise create wish ; +0.75
  bare ; delegated ; not raise create wish @name @email customer ; -0.5

beyond:confirm-partnership
  confirm ; partnership ; not invitation partnership-request ; +1.5

beyond:reject-partnership
  decline ; partnership ; not invitation partnership-request ; +0.5

beyond:show-home
  bare ; #inbox ; +2
  $read ; home|task ; not customer reseller subscription @org service-request health incentive lead invitation catalog ; +0.3
  ask show bare ; #waiting ; not @org enrollment applicant invitation partnership-request ; +1.5

beyond:my-drafts
  $read resume ; draft ; +1

beyond:check-reseller
  ask ; #is-reseller ; +2
  $read confirm associate designate set do ; #to-check ; not subscription seat @offer customer @customer $customer ; +3
  confirm ; reseller|@reseller @org ; not partnership invitation ; +0.25
  confirm ; obj:reseller ; not @org partnership invitation many:reseller

beyond:undo
  undo ;  ; not invitation subscription seat @org
  withdraw ; #take-back ; not invitation partnership-request ; +1

beyond:suspend-subscription
  suspend ; subscription|@offer|@id ; not seat ; +0.5

beyond:resume-subscription
  resume ; subscription|@offer|@id ; not seat ; +0.5

beyond:cancel-subscription
  need get ; #out-of-offer ; not invitation role @role ; +4
  cancel end withdraw delete remove ; subscription|@offer|@id ; not @two-offers v:downgrade seat @number invitation v:associate support-contact role @role ; +0.75

beyond:end-relationship
  end cancel remove ; #end-relationship ; +2
  end cancel remove ; relationship|partnership customer|@customer ; not #relationship-request invitation seat subscription ; +1.5

beyond:list-relationships
  show bare ask ; many:relationship|list relationship ; not invitation ; +0.5

beyond:attest-agreement
  confirm accept create raise ; agreement ; not invitation ; +0.75

beyond:register-provider
  create enroll ; provider|@provider ; not #which-does customer reseller subscription us ; +0.5

beyond:show-user
  show bare ask ; @user ; not list customer ; +0.75
  reset show ; #password-of ; not list customer reseller subscription ; +1
  show bare ask ; user @email ; not list customer reseller subscription ; +0.75

beyond:remove-user
  remove delete suspend ; user ; not @role role customer invitation seat subscription ; +0.75

beyond:reset-demo
  reset ; #demo ; +1
`;
