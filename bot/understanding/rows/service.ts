/** Service health, service requests, tickets and leads. How to read a row: see intents.ts. */
export const serviceRows = `
show-service-health
  $read do ; health ; not lead ; +0.25
  $read ; health @org|@offer|status|customer ; +0.25
  ask asked-past ; #down ; not lead partner-center ; +2
  show bare ; #down ; not lead partner-center ; +1
  show ; #down @offer ; not lead partner-center subscription seat catalog ; +2
  asked-past ; health ; not lead partner-center #who ; +0.5

create-service-request
  raise create send request need do open get make ; service-request ; not v:resolve #records many:service-request partner-center list many:ticket ; +0.75
  bare ; service-request #new|#titled ; not many:service-request list #pending partner-center ; +0.25
  bare ; service-request ~raise|~create @org|@customer|#titled|#new ; not many:service-request list #pending partner-center ; +0.25
  bare ; ticket #titled #their-ticket @customer|@bare ; not many:ticket partner-center list provider @reseller ; +1
  raise create send open need get make ; ticket|support @customer|@bare ; not #arrow @two-offers many:ticket partner-center list provider us ; +0.9
  raise create send open need get make ; ticket customer ; not #arrow @two-offers many:ticket partner-center list ; +0.75

list-service-requests
  $read ; #their-requests ; not partner-center invitation enrollment ; +2
  $read ; many:wish @org ; not partner-center invitation partnership-request ; +0.75
  $read ; service-request ; not partner-center ; +0.25
  $read raise ; many:service-request|list|#pending|#many|status service-request ; not partner-center #titled ; +0.75
  $read ; many:ticket|list|#pending|#many|status ticket ; +0.25
  $read ; ticket @org|customer ; not partner-center to:@ ; +0.5
  $read ; many:wish @customer|customer ; not partner-center ; +0.75
  ask ; #raised @org ; not partner-center subscription seat @offer catalog invitation lead incentive delegated role @role user ; +1
  ask asked-past ; many:wish ~raise @customer ; not partner-center invitation partnership-request ; +3
  asked-past ; many:service-request|many:ticket @org ; not partner-center ; +1
  ask show ; service-request|ticket ~raise|#many ; not partner-center ; +0.25

create-support-ticket
  bare ; ticket #pc-ticket ; not list many:ticket @org ; +3
  raise create show contact ; #to-partner-center ; not @customer customer ; +5
  raise create send open need get make request do ; ticket ; not many:ticket service-request list @customer customer reseller ; +0.5
  raise create send open need get make request do ; ticket|service-request|support partner-center ; not many:ticket list ; +1.25
  raise ; partner-center ; not list ; +0.25
  contact ; partner-center ; +1
  bare ; ticket #new|#titled|partner-center|~raise|~create ; not many:ticket list #pending @customer customer service-request

add-lead
  create raise onboard make put order do track ; lead|@lead ; not list ; +0.5
  designate associate ; lead|@lead @org ; not v:move list reseller @reseller
  get have ; #as-lead @org|#pronoun ; not list many:lead ; +1
  put create ; lead list @org ; +0.5
  bare ; #new|~create lead|@lead ; not list many:lead ; +0.25
  bare ; lead|@lead @org ; not list #many
  bare ; #to-log @org ; not list ; +3

list-leads
  $read ; lead ; +0.25
  $read ; lead list|many:lead|#many ; +0.25
  asked-past ; many:lead #came-in ; not @org ; +1
  asked-past ; lead #arrived ; not @org ; +1
`;
