/** Subscriptions, seats, the catalogue and incentives. How to read a row: see intents.ts. */
export const subscriptionRows = `
add-subscription
  create bare order get need ; #new-seats @offer @number ; not #more ; +5
  create order do ; #set-up-with @offer @org ; not support-contact lead ; +4
  create ; #with-seats ; +5
  bare ; #order-request @offer @org ; not #more support-contact invitation ; +2
  bare ; #so-many-of @offer @org ; not #more #less #signed #now-on to:# @two-offers support-contact lead incentive invitation role @role list ~upgrade ~change ~increase ~decrease ; +1
  bare ; @number @offer for:@ ; not seat #more #less #signed #now-on to:# @two-offers support-contact lead incentive invitation role @role list ~upgrade ~change ~increase ~decrease ; +0.5
  get need give do request ; #so-many-of @offer ; not support-contact lead catalog incentive invitation #more #less #now-on v:change to:# list ; +1.5
  raise ; @offer #new @number ; not support-contact lead #more by:# list ticket service-request ; +2
  bare create order ; @offer #brand-new ; not support-contact lead #more list ; +4
  order create get need put give do ; #new-subscription ; not support-contact lead #more list ; +2.75
  raise put associate review ; #order-placed @offer ; not #more support-contact lead list ; +2.75
  put get raise ; #order-through seat|@number ; not #more #less support-contact lead list invitation ; +2.75
  get ; obj:subscription #a @offer ; not support-contact lead list ; +1
  order create get need ; obj:subscription #more|#new ; not support-contact lead seat @number ; +1.5
  order ; subscription|@offer ; not support-contact #more lead catalog incentive invitation list ; +0.25
  order ; subscription|@offer @number|@org|seat ; not support-contact lead catalog incentive invitation #more ; +0.5
  order ; seat @org|@number ; not support-contact #more lead
  create need get give put set open associate ; obj:subscription|obj:@offer ; not v:move #take-down support-contact lead catalog incentive invitation #more v:change many:reseller role @role ; +0.75
  associate ; subscription #another|#new-subscription ; not @two reseller @reseller support-contact lead incentive ; +3
  create ; #new @offer|subscription @number|seat @org ; not obj:seat support-contact lead catalog incentive invitation #more ; +1.5
  create ; subscription|@offer #new ; not support-contact lead catalog incentive invitation #more obj:seat ; +0.5
  create ; subscription|@offer @org ; not #take-down @two-offers v:upgrade support-contact lead catalog incentive invitation #more obj:seat obj:@number obj:reseller
  get ; obj:@offer for:@ ; not support-contact lead catalog incentive invitation #more #less v:change list seat support-contact ~have ; +0.5
  get need give ; @offer @number ; not support-contact lead catalog incentive invitation #more #less v:change ; +0.25
  order ; obj:@org for:@ ; not support-contact lead catalog incentive invitation #more list user reseller provider foreign
  bare need get ; #new subscription|@offer ; not support-contact lead invitation incentive ~upgrade list #more many:subscription ; +0.25
  bare ; ~order subscription|@offer ; not support-contact lead invitation #more many:subscription list

list-subscriptions
  ask ; #on-plans ; not reseller @reseller provider @provider ; +4
  ask show ; ~have|~use #what @customer ; not details profile profile-field reseller @reseller provider @provider invitation role @role many:customer service-request ticket health lead incentive activity ~order ; +0.5
  confirm ; subscription|seat|many:subscription @org ; not #now-on invitation partnership reseller @reseller @number wish support-contact lead incentive ; +1
  show bare ; seat|subscription list @org ; not catalog support-contact lead invitation incentive activity #new reseller @reseller ; +0.5
  $read search ; subscription ; not catalog support-contact lead invitation incentive activity #new reseller @reseller ~sell
  $read ; subscription @org ; not catalog support-contact lead invitation incentive activity #new ; +0.25
  $read ; seat|catalog @org ; not support-contact lead invitation incentive activity #more ~sell #new @number ; +0.1
  $read ; @offer @org ; not @two-offers @number support-contact lead invitation incentive activity #more health catalog #new ~order ~upgrade
  show ask ; catalog ~order|~have|~use @customer ; not @reseller reseller provider user invitation lead incentive many:customer ; +0.75
  show ; ~order|~use @customer ; not @reseller reseller provider user @role health service-request invitation lead incentive delegated support-contact activity many:customer partnership #who catalog
  ask show ; ~order|~have|~use|~enroll @org ; not #you-sell customer reseller provider user @role role many:role health service-request invitation lead incentive delegated support-contact activity many:customer partnership #who
  ask ; ~order|~use @customer ; not reseller @reseller provider user @role health service-request invitation lead incentive activity
  ask ; on:@|#is-on ; not customer reseller user @role health service-request
  ask ; #on-which ; not reseller user role @role health service-request ; +2
  show bare ; #is-on ; not customer reseller user @role health service-request ; +1
  ask show have ; seat|@offer @org #many|#what|~have|~use ; not health support-contact lead invitation incentive activity ; +0.25

change-licenses
  bare ; @id #signed|to:# @number ; not lead invitation support-contact @offer ; +1
  need ; #now-on seat|@offer @number ; not lead invitation role @role price support-contact ; +3
  need order get give want set change put ; #instead-of-now seat|@offer @number ; not lead invitation role @role price @two-offers ; +5
  need ; #only-needs ; not lead invitation role @role price #new ; +5
  increase decrease create change order get give need take put set make do ; seat @number|#more|#less ; not support-contact lead invitation #new obj:subscription v:order #needs-new ; +0.5
  order get give-me grant ; seat|@offer #more @number|seat ; not support-contact lead invitation ; +1
  increase decrease create get give give-me need take set put ; @offer|subscription|@id @number #more|#less ; not support-contact lead invitation ; +0.5
  change set put decrease increase ; #the-number ; +3
  create get take put withdraw change decrease increase ; #back-to-number @offer|subscription|seat|@id ; not support-contact lead invitation role @role price ; +4
  move ; seat @number @offer|@id|subscription ; not to:@ from:@ to:@offer @two-offers support-contact lead invitation role @role ; +1
  upgrade ; seat @number to:# ; not to:@offer @two-offers lead invitation role @role ; +2
  change set make put ; @offer|subscription|@id|seat @number ; not support-contact lead invitation role @role ; +0.5
  increase decrease ; @offer|subscription|@id|seat @number ; not support-contact lead invitation obj:@offer obj:subscription ; +0.5
  increase decrease create take ; #so-many-more ; +2
  increase decrease ; @offer|subscription|@id @number to:# ; not support-contact lead invitation ; +1
  increase decrease ; @offer|subscription|@id @number by:# ; not support-contact lead invitation ; +1
  increase-only decrease-only ; @offer|subscription|@id|seat @number ; not support-contact lead invitation ; +1
  change increase decrease set ; seat ; not v:remove v:cancel support-contact lead invitation #what ; +0.1
  create order ; obj:seat ; not support-contact lead invitation #new
  create ; obj:seat @number ; not support-contact lead invitation ; +0.5
  bare ; seat|@offer @number #more|#less|#signed ; not lead invitation
  bare ; seat|@offer|subscription @number @org ~increase|~decrease|~change|to:#|#now-on ; not lead invitation #new ~order
  bare ; @id seat|to:# @number ; not lead invitation support-contact
  bare ; seat|@offer @number @org #arrow ; not lead invitation @two-offers
  bare ; seat ~change|~increase|~decrease ; not lead invitation

upgrade-subscription
  move increase upgrade change ; @org|@id to:@offer ; not has:thing has:details @number seat role @role many:subscription ; +0.5
  move increase upgrade change ; @id to:@offer ; not @number seat role @role many:subscription ; +2
  upgrade ; subscription|@offer|@id ; not user role @role ; +0.75
  increase upgrade change move ; #to-higher subscription|@offer ; not seat @number role @role reseller @reseller user invitation ; +2
  replace ; @two-offers #up ; not role @role seat @number ; +2
  get give need take put become ; @two-offers #instead #up ; not role @role seat @number ; +2
  get put ; @org to:@offer obj:@org ; not has:thing has:details @number seat role @role many:subscription ; +1
  upgrade ; @two-offers ; not role @role ; +1
  need get ; #out-of-offer @two-offers #up ; not role @role seat ; +6
  make let help have get ; ~move @two-offers #up ; not role @role seat ; +0.75
  need get give ; ~upgrade @offer|subscription ; not role @role seat ; +1
  upgrade-only ; #upgrade-alone ; +1
  upgrade-only ; @org ; not user role @role reseller
  move change take accept increase upgrade ; @two-offers #up ; not role @role seat ; +0.75
  bare ; ~upgrade subscription|@offer|@id|@org ; not role
  bare ; #upgrade-of @org ; not role list ; +3
  bare ; @two-offers #arrow|#up ; not role seat
  bare ; ~upgrade @two-offers #up ; not role seat ; +1

associate-subscription
  create associate put set make designate ; #to-check @id|@offer|subscription @org ; not v:show support-contact user ; +4
  earn ; subscription|@offer|@id @two ; not support-contact support user @role invitation lead ; +1
  associate designate move give put set manage let make ; subscription|@id @reseller|reseller|@two|to:@|with:@|under:@|obj:@org|v:manage|v:let ; not v:create v:show v:order support-contact support user @role invitation lead #more ; +0.5
  associate ; @offer @reseller @customer #addressed ; not v:create v:show v:order support-contact support user @role invitation @number seat lead #more ; +1
  make ; @offer @reseller|reseller @two ; not support-contact support user @role invitation lead @number seat #more #new ; +1
  create ; subscription|@id|@offer @reseller|reseller obj:@org|obj:reseller ; not support-contact support user @role invitation lead @number seat #more ; +1
  associate designate move give put set manage let ; @offer @reseller|reseller|@two ; not v:create v:show v:order v:increase support-contact support user @role invitation @number lead ; +0.5
  associate designate move give put set manage let ; subscription|@id|@offer @reseller|reseller|@two @org ; not v:create v:show v:order v:increase support-contact support user @role invitation lead ; +0.5
  associate give grant create put set order raise make let earn ; incentive @org|reseller|@reseller ; not list details status #many support-contact user @role ; +0.25
  associate give grant create put set make let earn ; incentive @org|reseller|@reseller subscription|@offer|@id ; not support-contact user @role ; +0.5
  get earn associate ; incentive @offer|subscription|@id @org ; not support-contact user @role v:show v:ask ; +1.5
  associate ; @offer|subscription|@id @reseller obj:@org ; not v:create v:show v:order support-contact support user @role invitation @number seat lead #more ; +0.5
  bare ; incentive @id|@offer|subscription to:@|@reseller ; not support-contact user @role list status #what ; +1.5
  bare ; #goes-to-them incentive @id|@offer|subscription @org ; not support-contact user @role list status #what ; +3
  bare ; #goes-to-them @id|@offer|subscription @two ; not support-contact support user @role list status #what health ; +3
  bare ; subscription|@offer|@id @reseller|@two ~associate|#arrow ; not support-contact user @role ~upgrade @two-offers

set-support-contact
  designate change associate create set make put use grant give move need bare manage let get take order do become replace enroll ; support-contact ; not list #what #who ; +1.5
  manage let associate designate give move take put make set ; support @org ; not ticket service-request #what @role ; +1.25
  resolve review ; #does-support support @reseller ; not ticket service-request #what @role ; +1.25
  bare ; support @two to:@|#arrow ; not ticket service-request ; +1.5

list-catalog
  show ask bare ; seat #available ; not @org @number customer ; +1.5
  search ; catalog ; not @org customer support-contact invitation price
  $read ; #catalog ; not ~have customer @customer has:catalog support-contact invitation ; +1.5
  show ask bare have get give-me ; #sellable ; not @org ; +2
  $read sell order ; catalog ; not @org customer support-contact invitation price #more ; +0.1
  ask show ; #orderable ; not @org price ; +2
  $read sell ; catalog @offer|list|~sell|~order ; not @org support-contact invitation ; +0.1
  ask ; ~sell|~order #whats-available ; not @org @offer customer invitation reseller user price ; +0.25
  ask ; ~sell|~order customer #what #available ; not @org @offer invitation reseller user ; +1.5
  show ; ~sell|~order #every #available ; not @org customer invitation reseller ; +0.25
  ask show ; ~sell|~order #what|@offer|subscription|many:subscription #available ; not @org customer invitation reseller ; +0.25
  ask show have ; @offer ~sell|~order|#available ; not @org customer invitation ; +0.25
  show bare have ; subscription|@offer ~sell|~order #available|list|#what ; not @org customer role @role

show-incentives
  ask asked-past ; #earned @reseller ; not customer @customer subscription @offer ; +3
  asked-past ; incentive #came-in ; not @offer subscription ; +1
  ask asked-past ; incentive ~earn ; not @offer subscription ; +0.5
  $read earn ; incentive ; not @offer subscription invitation support-contact ; +0.1
  $read earn ; incentive @org|list|status|~earn|#many ; not invitation support-contact ; +0.25
`;
