import type { Entry } from './entry.ts';

const verb = (concept: string, en: string): Entry => ({ concept, kind: 'verb', en });
const noun = (concept: string, en: string): Entry => ({ concept, kind: 'noun', en });
const mark = (concept: string, en: string): Entry => ({ concept, kind: 'mark', en });
const common = (en: string): Entry => ({ concept: 'common', kind: 'common', en });
const filler = (en: string): Entry => ({ concept: 'filler', kind: 'filler', en });

/** How many from now on; it says what is counted as well. */
const newSeats =
  'new seat quantity, new seat count, new seat number, new seat total, new licence quantity, new licence count, new license quantity, new license count, new number of seats, new number of licences, new number of licenses';

/** What else English calls the same things and does with them: its many phrasal verbs, idioms and shop talk. */
export const spokenEnglish: Entry[] = [
  common(
    `
      african, south african, north african, american, north american, south american, latin american, european,
      east european, eastern european, scandinavian, nordic, baltic, balkan, asian, south asian, southeast asian,
      mediterranean, south korean, north korean, australian, canadian, british, irish, scottish, welsh, belgian,
      austrian, swiss, danish, norwegian, finnish, icelandic, czech, slovak, hungarian, romanian, bulgarian, croatian,
      serbian, greek, ukrainian, estonian, latvian, lithuanian, mexican, brazilian, argentinian, chilean, colombian,
      peruvian, indian, pakistani, nigerian, kenyan, egyptian, moroccan, israeli, lebanese, taiwanese, singaporean,
      malaysian, filipino, saudi, emirati, new zealand, local, regional, layoff, layoffs, downsizing, restructuring,
      sitting, standing, kneeling, calling, mate, neighbourhood, association, attribution, cash, money, outgrew, outgrown, outgrow, outgrows, worries, worried,
      chosen, walks, strolls, wanders, sits, stands, smiles, laughs, cries, sleeps, snores, barks, grumbles, moans, whines,
      shouts, yells, whispers, hurries, rushes, behaves, matters, disappeared, disappears, vanished, vanishes,
      shrugged, shrugs, hesitates, hesitated, vetting, screening, kyc, aml, four-eyes, due diligence, background check,
      recertification, nomination, true-up, techs, legwork, dupe, dupes, maternity, paternity, addressee, kinda, sorta,
      caller, callers, sla, slas, qbr, qbrs, ebr, rfp, rfq, roi
    `,
  ),
  // Providers of other things
  {
    concept: 'foreign',
    kind: 'foreign',
    en: `
      plans for tonight, plans for the weekend, plans for today, plans for tomorrow, plans for lunch, plans for dinner,
      plans for the holidays, weekend plans, holiday plans, dinner plans, lunch plans, evening plans, business plan,
      marketing plan, floor plan, action plan, building code, area code, dress code, country code, error code, discount code, promo code, door code, gate code,
      entry code, barcode, bar code, qr code, dial code, dialling code, tax code, colour code, morse code, product key, tax rate, vat rate, incentive pay, first aid, language course, evening course, training course, tax office, tax return,
      supper, dogs, cats, pets, children, toddler, puppy, kitten,
      electricity provider, electricity supplier, energy provider, power provider, gas provider, water provider,
      utility provider, internet provider, internet service provider, broadband provider, phone provider,
      telephone provider, mobile provider, mobile phone provider, cell phone provider, cable provider, tv provider,
      insurance provider, health insurance provider, payment provider, payment service provider, childcare provider,
      daycare provider, catering provider, healthcare provider, health care provider, vpn provider, hosting provider,
      web hosting provider, email provider, identity provider, heating provider, pension provider,
      car rental provider, food distributor, wine distributor, beer distributor, drinks distributor, film distributor,
      movie distributor, food wholesaler, wine wholesaler, flower wholesaler, car dealer, drug dealer, art dealer,
      antiques dealer, bicycle dealer, used car dealer, furniture dealer
    `,
  },
  // A register and a file are things as well: behind a party they are kept, and nobody is registered
  noun(
    'customer',
    `
      customer register, client register, customer base, client base, book of customers, book of clients, cust acct,
      customer acct, client acct, cust account
    `,
  ),
  noun('seat', newSeats),
  noun('reseller', 'reseller register, reseller base'),
  noun('lead', 'lead register, prospect register'),
  noun('subscription', 'subscription inventory, licence inventory, license inventory, subscription register'),
  noun(
    'list',
    `
      customer register, client register, customer base, client base, book of customers,
      book of clients, reseller register, reseller base, lead register,
      prospect register, subscription inventory, licence inventory, license inventory, subscription register,
      register of
    `,
  ),
  noun('details', 'partner file, partner record, partner card, partner sheet'),
  // What is written about the bot, and what it can do
  noun(
    'command',
    `
      user guide, user manual, users guide, quick guide, quick start, quickstart, quick start guide,
      getting started guide, cheat sheet, cheatsheet, how-to, how-to guide, help page, help menu, help section,
      help text, instruction manual, functionality
    `,
  ),
  noun('list', 'export of, extract of, printout of'),
  verb('remove', 'get off'),
  verb('show', 'name all, name every, name me, name all of, name all the, name all our'),
  verb('end', 'get out of, step out of, opt out of, withdraw from'),
  noun(
    'partner-center',
    'partner center portal, partner center website, partner center site, partner center page, partner center dashboard, partner center web site, partner centre portal',
  ),
  // Partnerships
  verb(
    'onboard',
    'enlist, rope in, get on board, get onboard, get aboard, bring onboard, bring into the fold, welcome aboard, welcome on board, sign on',
  ),
  verb(
    'send',
    `
      ping over, pop over, fire over, forward over, get out to, get off to, push out, put out, whip over, whip up,
      chuck over, zap, zap over, bang out, get across to, mail out, mail over, email over, email out, ship over,
      sling over, fling over
    `,
  ),
  verb('do', 'sort out, sort me out with, sort us out with, fix up, fix me up with, fix us up with'),
  verb(
    'resend',
    'resent out, retrigger, re-trigger, redeliver, re-deliver, redispatch, re-dispatch, remail, re-mail, re-email, reemail, re-fire, refire, re-forward, send again, re-ping',
  ),
  verb(
    'show',
    `
      take another look at, have another look at, take a second look at, take one more look at, have one more look at,
      take a quick look at, have a quick look at, take a closer look at, have a closer look at, take a good look at,
      have a good look at, take a proper look at, have a proper look at
    `,
  ),
  verb('remind', 'jog, chase down, chivvy, chivvy along, hurry along, hurry up, badger, gently remind, prompt'),
  verb(
    'send',
    'fire out, fire over, fire across, shoot out, shoot off, shoot across, send across, ping over, ping across, fling over, fling across, lob over, bang over, whizz over',
  ),
  verb('remove', 'strike, strike off, cross off, strike out, cross out'),
  verb('cancel', 'call a halt to, put a stop to, put an end to, pull the plug on'),
  verb(
    'withdraw',
    'bin, unsend, un-send, uninvite, un-invite, disinvite, claw back, nullify, strike, take down, ditch, axe, scrub, back out of, reel back, reel in, rip up, tear up, abandon, pull the plug on',
  ),
  verb(
    'end',
    `
      call time, call it quits, call it a day, break up, break ties, sever ties, call things off, call it off,
      wrap things up, wind things up, say goodbye, say farewell, exit, ditch, dump, axe, unpartner, wrap up,
      bin, bin off, pull the pin on, call it a day with, draw the curtain on, bring to an end, bring to a close, put an end to, put a stop to, pull the plug on, draw a line under,
      do away with, offload, sunset, retire
    `,
  ),
  verb(
    'part',
    `
      walk away from, pull out of, back out of, break with, break away from, cut loose, disassociate from,
      dissociate from, disengage from, disconnect from, part from, be done with, be through with, say goodbye to,
      say farewell to, bid farewell to, call time on, stop partnering with, stop working with,
      stop doing business with, stop dealing with, go separate ways with
    `,
  ),
  verb('decrease', 'come down'),
  verb('increase', 'put up'),
  verb('order', 'put through'),
  verb('request', 're-request, rerequest'),
  verb('become', 'act as, serve as, function as'),
  verb('enroll', 'apply for being, apply for becoming'),
  verb('confirm', 'attest, certify, validate'),
  verb(
    'accept',
    'greenlight, green-light, jump on, take them up on, give the go-ahead to, give the nod to, give the green light to, go along with',
  ),
  verb(
    'decline',
    `
      knock back, give a miss, bin off, spurn, veto, shoot down, throw out, say no thanks to, say no thank you to,
      say nope to, say no, give a hard pass to, hard pass on, opt out of, give the thumbs down to, thumbs down,
      bat away, not take up
    `,
  ),
  verb('review', 'weigh up, work through, run through, sift through, cast an eye over, run an eye over, look over'),
  // Customers and subscriptions
  noun(
    'delegated',
    'admin rights on the tenant, admin rights in the tenant, admin rights to the tenant, admin rights for the tenant, admin rights over the tenant, admin rights on their tenant, admin access to the tenant, admin access on the tenant, admin access to their tenant, admin access to the customer tenant, tenant admin rights, tenant admin access',
  ),
  mark('new', 'net-new, net new, brandnew'),
  noun(
    'lead',
    `
      possible customer, possible new customer, potential new customer, would-be customer, prospective new customer,
      future customer, interested customer, possible client, possible new client, potential new client,
      would-be client, future client
    `,
  ),
  noun(
    'health',
    'disturbance, malfunction, service glitch, service problem, service trouble, service failure, service fault, service error, service hiccup, service glitch, health of the services, state of the services',
  ),
  noun(
    'lead',
    'sales pipeline, lead pipeline, deal pipeline, opportunity pipeline, microsoft referral, co-sell referral, sales referral, partner referral',
  ),
  noun('incentive', 'incentive attribution, attribution, incentive tracking, incentive money'),
  verb(
    'create',
    `
      put on, store, provision, get set up, board, include, insert, pop in, pop on, stick in, stick on, chuck in,
      chuck on, write down, write in, sign in, file, load, load in, load up, onboard, take on, bring in, get in,
      put on file, put on record, put on the books, put on our books, add to the books, scribble down, note
    `,
  ),
  verb(
    'raise',
    'pop in, drop in, throw in, stick in, kick off, get in, push through, put through, get going, flag, flag up, table',
  ),
  verb(
    'order',
    `
      grab, pick up, start with, start off with, get started with, get started on, begin with, put in an order, put through an order, put an order in, place the order, process an order, raise an order, place the following order, process the following order, enter the following order,
    raise the following order, submit the following order, do an order, get going on, start on, get hold of
    `,
  ),
  verb(
    'increase',
    'hike, hike up, ramp up, beef up, lift, push up, jack up, crank up, augment, supplement, pad, pad out, bring up, step it up, take up, scale out, bulk up, stretch, bump, bump it up, whack up, ',
  ),
  verb(
    'decrease',
    `
      get rid of, downsize, chop, chop off, slash, dial back, dial it back, pare, pare back, pare down, give up, hand back, prune,
      whittle down, wind back, slim down, thin out, lop off, dock, knock down, cut off, shave, trim down, trim back,
      peel off, bump down, ratchet down, roll back, claw back, cut out, drop off, lessen, minimise, minimize,
      size down, rein in, take it down
    `,
  ),
  verb('upgrade', 'level up, uprate, trade up, move on up, bump up, swap up, switch up, jump'),
  verb(
    'move',
    'flip, flip over, bring over, bring across, carry over, cut over, port, port over, pass over, jump, roll over, change over, move across, move over, switch across, take over, hop, graduate',
  ),
  verb(
    'associate',
    `
      park under, slot under, nest under, file under, bring under, align, affiliate, marry up, pair up, rehome,
      re-home, parent, reparent, re-parent, tie up, tie in, hitch, wire up, hook, join up, glue, stick, tack,
      hand across, sign over, make over, pass over, pass across, put down, reassign, re-assign, re-link, relink,
      re-associate, reassociate, re-attach, reattach
    `,
  ),
  verb(
    'manage',
    'see to, be responsible for, be in charge of, be put in charge of, put in charge of, take charge of, take on, run point on, take the lead on',
  ),
  verb('put', 'chuck, bung, whack, plonk, shove, stick, pop'),
  verb('give-me', 'chuck me, chuck us, bung me, bung us'),
  verb('designate', 'put forward, list as, set as, mark as, install, pencil in, note, record'),
  verb('grant', 'bestow, entitle, empower, equip, entrust, confer, hand out, hand over, invest, vest, extend'),
  verb(
    'remove',
    `
      divest, oust, dismiss, discharge, unmake, relieve, de-provision, deprovision, dethrone, bump off, boot,
      knock off, claw back, unassign, un-assign, take back, take off of, ditch, nix, scrap, scratch, rip out,
      yank off, drop off, exclude
    `,
  ),
  verb(
    'enroll',
    'be part of, become part of, take part in, participate in, sign on, put us forward, put us down, sign us up',
  ),
  verb('request', 'put in a request for, put in for, petition for, go for, press for, call for, fish for, '),
  verb('search', 'search up, look around for, dig up, dig out, hunt, root out, sniff out, suss out, scope out'),
  verb(
    'show',
    `
      ls, bring me, get up, put up, throw up, pull out, dig out, drill into, dive into, jump to, jump into,
      take me into, bring me to, surface, list out, list off, rattle off, read out, read off, reel off, read me,
      spell out, go through, walk through, flash up, flick up, give us, view, eyeball, pull together, run a report of,
      run a report on, run off, let us see, let me have, let us have, let me know, let us know, let me look at,
      let me view, let me take a look at, let me check, have a peek at, have a gander at, have a squiz at,
      take a peek at, take a gander at, get a look at, get a view of, have a butchers at, jog my memory on,
      remind me of, remind us of, refresh my memory on, catch me up on, fill me in on, brief me on, update me on,
      bring me up to speed on, talk to me about, point me to, direct me to, land me on, zoom in on, drill down into,
      keep me posted on, spit out, dump, recap, confirm whether, confirm if, advise whether, advise if, verify whether, verify if, find out whether,
      find out if, clarify whether, clarify if, provide me with, provide us with, revert with, come back with, get back to me with, reply with, respond with, teach me, supply me with, supply us with,
      furnish me with, furnish us with, compile, put together, bring to the screen
    `,
  ),
  verb(
    'give-me',
    'send me, shoot me, shoot us, hit me with, hit us with, throw me, toss me, slide me, pass me, pass us, hand me, fire me, drop me, bring me, bring us, serve me, email me, mail me, text me, ping me, spot me, hook me up with',
  ),

  // Things
  noun(
    'reseller',
    `
      resellr, reslr, rslr, resellers list, reseller network, partner network, channel network, reseller base, partner base, sub-dealer, subdealer, sub dealer, value-added reseller, value added reseller, var, downstream reseller,
      tier two reseller, tier 2 reseller, tier-2 reseller, tier two partner, second tier partner,
      second tier reseller, t2 reseller, t2 partner, indirect, resale partner, resell partner, partner reseller,
      cloud reseller, csp partner, msp partner, indirect resale partner, reselling company, reseller company,
      reseller firm, reseller business
    `,
  ),
  noun(
    'provider',
    `
      tier 1 partner, tier-1 partner, tier one partner, tier 1, tier one, upstream provider, upstream partner,
      upstream distributor, upstream, aggregator, cloud aggregator, indirect csp, master distributor,
      distribution company, distribution house, distie, disty partner, disti partner, distributor partner,
      csp indirect provider, licensing distributor, provider partner, provider company
    `,
  ),
  noun(
    'customer',
    `
      custmr, kunde, klant, klanten, clientele, customer base, client base, customer organisation, customer organization, customer org,
      client organisation, client organization, client company, customer business, client tenant, end-user customer,
      endcustomer, joint customer, mutual customer, mutual client, shared client, joint client, cx
    `,
  ),
  noun(
    'lead',
    `
      opp, sales opp, would-be customer, would be customer, future customer, possible customer, possible client,
      potential buyer, potential account, prospect company, cold lead, sales prospect, new business lead,
      inbound lead, enquiry lead, hot prospect, warm prospect, potential new customer, potential new client,
      potential sale, sales enquiry
    `,
  ),
  noun(
    'invitation',
    'onboarding link, onboarding email, onboarding mail, onboarding invite, onboarding invitation, invite message, invitation message, invite letter, partner centre invite, partner center invite, invy, welcome invite',
  ),
  noun(
    'partnership',
    `
      tie-up, tie up, alliance, collaboration, cooperation, co-operation, business ties, partnership deal,
      partner deal, reseller deal, reseller arrangement, partner arrangement, business arrangement,
      working relationship, indirect relationship, reselling agreement, distribution agreement, provider relationship,
      distributor relationship, distribution partnership, provider partnership, channel partnership,
      indirect reseller partnership
    `,
  ),
  noun('subscription', 'subscrip, subscripton, sub plan, saas subscription, csp subscription, m365 subscription'),
  noun(
    'seat',
    `
      licens, seat licence, seat license, licence seat, license seat, named user, user licence count, number of seats,
      number of licences, number of licenses, amount of seats, seat quantity, seat number, licence quantity,
      license quantity, seat total, seat allocation, licence allocation, license allocation
    `,
  ),
  noun(
    'catalog',
    'catalogue of offers, product offering, csp catalog, csp catalogue, price book, pricebook, sales catalogue, sales catalog, marketplace offers, product menu, offers list, line of products, product selection',
  ),
  noun(
    'incentive',
    `
      spiff, cashback, incentive money, incentive earning, incentive income, incentive revenue, incentive report,
      incentive overview, incentive balance, incentive total, partner earned credit, pec, csp incentive,
      incentive programme, incentive program, earned credit
    `,
  ),
  noun(
    'support-contact',
    `
      support rep, support representative, support go-to, go-to for support, go to for support, support liaison,
      support point of contact, point of support, point of contact for support issues, poc for support,
      primary support contact, main support contact, named support contact, official support contact,
      support point person, support point, support responsible, support assignee, first line of support,
      first point of support, first contact for support, designated contact for support, customer support owner,
      support provider, technical support contact, tech support contact, helpdesk contact, contact for support issues,
      contact for support matters, contact person for support, support designation, designated contact,
      designated reseller for support
    `,
  ),
  noun(
    'health',
    `
      svc health, svc status, serv health, service degradations, service blip, service hiccup, status page,
      service state, state of services, state of the services, state of service, health of services,
      health of the services, health of service, service alert, cloud status, tenant health, cloud health,
      service condition, service performance, ms outage
    `,
  ),
  noun(
    'service-request',
    `
      s/r, svc req, service tix, service desk request, service desk ticket, customer service ticket, customer ticket,
      customer support request, customer support ticket, client ticket, client service request, serv request,
      service call ticket, customer incident ticket
    `,
  ),
  noun(
    'ticket',
    `
      partner center bug, partner centre bug, partner center glitch, portal bug, platform bug, tix, tkt, support tkt,
      support tix, support incident, partner center support case, partner center issue, partner center problem,
      partner centre ticket, partner centre support ticket, partner centre case, partner centre issue, pc ticket,
      pc support ticket, ms support ticket, microsoft ticket, microsoft support ticket, microsoft support request,
      microsoft support case, microsoft case, partner support ticket, partner support request, partner support case,
      partner help desk ticket, help request, platform ticket, portal ticket
    `,
  ),
  noun(
    'partner-center',
    'with microsoft, to microsoft, ms partner center, microsoft partner center, microsoft partner centre, the pc portal, mpc',
  ),
  noun(
    'enrollment',
    `
      csp sign-up, reseller sign-up, reseller signup, indirect reseller enrolment, indirect reseller enrollment,
      indirect reseller registration, reseller status application, onboarding application, csp registration,
      membership application, partner application, partner enrollment, partner enrolment, partner registration,
      application to become a reseller, application to be a reseller, application to join,
      reseller onboarding application, inscription
    `,
  ),
  noun(
    'profile',
    'business info, business information, company card, company profile page, organisation info, organization info, org info, corporate profile, account profile, legal business profile, legal info, legal information, ',
  ),
  noun(
    'profile-field',
    `
      mpn-id, mpn no, mpn code, partner number, microsoft partner id, microsoft partner number, partner network id,
      cpp id, partner one id, partnerone id, location id, company street address, street address, registered office,
      hq, hq phone, office phone, company number, registration number, company registration number, zip code,
      postcode, postal code, fax, fax number, invoice email, contact email, primary email, main email, contact number,
      main phone, main number, telephone number, trading name, business name, vat id, vat no, tax number,
      headquarter address, switchboard number, switchboard, office location, primary contact person, main contact person, primary contact name,
      contact name, contact details
    `,
  ),
  noun(
    'user',
    `
      usr, usrs, staffer, starter, joiner, team mates, crew member, new team member, new staff member,
      new crew member, new coworker, new teammate, new user account, admin user, internal user, company user,
      person on our team, people on our team, people in our company, people in our org
    `,
  ),
  noun('account', 'acc, log-in, login account, user id'),
  noun('role', 'admin role, security group, role assignment, hat'),
  noun(
    'activity',
    `
      activity list, activity report, activity trail, activity record, audit record, audit list, record of changes,
      log of changes, history of changes, trail of changes, list of changes, change trail, change record,
      event history, event trail, event list, paper trail, latest activity, operations log, operation log, action log,
      actions log, logbook, journal, audit info, activity details
    `,
  ),
  noun(
    'tongue',
    `
      scottish gaelic, gaeilge, gàidhlig, cymraeg, esperanto, euskara, galego, te reo, te reo māori, te reo maori, punjabi, gujarati, marathi, kannada, malayalam, sinhala, gaelic, irish, welsh, ukrainian, czech, danish, norwegian, finnish, greek, hebrew, hungarian,
      romanian, bulgarian, croatian, serbian, slovak, slovenian, estonian, latvian, lithuanian, malay, tagalog,
      filipino, bengali, urdu, persian, farsi, tamil, telugu, swahili, zulu, afrikaans, catalan, basque, icelandic,
      brazilian portuguese, simplified chinese, traditional chinese, cantonese, mongolian, kazakh, khmer, burmese,
      nepali, bahasa, bahasa indonesia, bahasa melayu, us english, uk english, british english, american english,
      plain english, en, en-us, en-gb, ko-kr
    `,
  ),
  noun('language', 'lang, interface language, chat language'),
  noun(
    'delegated',
    `
      gdap access, gdap rights, gdap permissions, gdap request, gdap invite, gdap link, gdap consent, gdap approval,
      dap request, dap access, dap rights, delegated admin consent, delegated admin approval,
      delegated admin permission request, delegated admin rights request, delegated admin access request,
      admin relationship, granular admin, granular admin rights, granular admin access,
      granular delegated admin access, granular delegated admin rights, granular delegated permissions,
      delegated adminship, delegated tenant access, delegated tenant admin, granular access, admin delegation,
      admin access on behalf, aobo rights, aobo access, granular admin privileges, granular delegated access
    `,
  ),
  noun(
    'list',
    'lst, overzicht, übersicht, line-up, rundown, ledger, catalogue listing, complete list, entire list, current list, latest list',
  ),
  noun(
    'details',
    'deets, details page, info page, detail page, detail view, profile card, profile info, factsheet, snapshot, low-down, lowdown, scoop, gen, what we have on file, what we know, background, intel, summary, overview, ',
  ),
  noun(
    'directory',
    `
      provider catalogue, provider catalog, provider marketplace, list of official providers,
      list of official distributors, register of providers, official register, ms directory, ms provider list,
      microsoft provider list, microsoft provider directory, microsoft distributor list
    `,
  ),
  noun('code', 'redemption code, invite pin, invite token, invitation token, access code, join code, joining code'),
  noun('program', 'reseller programme, indirect reseller program, indirect reseller programme, microsoft csp, ms csp'),
  noun(
    'price',
    'pricing page, how expensive, price tag, msrp, rrp, estimated cost, price per seat, cost per seat, price point',
  ),
  noun('money', 'credit card, payment method, bank statement, direct debit, reconciliation'),
  noun('name-of', 'customer name, client name, reseller name, company by the name of, who go by, trading as, t/a'),

  // Small words
  mark(
    'now-on',
    `
      from today, from today on, as of now, as of today, starting now, starting today, new quantity, new number,
      new total, new count, new amount, effective immediately, with immediate effect, from here on, from here on in,
      from here on out, from this point on, from this point forward,
      ${newSeats}
    `,
  ),
  mark('time', 'some other day, another day, other day'),
  mark('aux', "d'you, d'ya, d'ye, didja"),
  mark(
    'conj',
    'however, nevertheless, whenever, wherever, whereas, whereupon, whichever, unless and until, so that, in order to, such that',
  ),
  mark(
    'again',
    'opnieuw, nogmaals, nochmal, nochmals, noch einmal, erneut, de nuevo, otra vez, de novo, di nuovo, encore une fois, à nouveau',
  ),
  mark('pronoun', 'nobody, no one, no-one, noone, whoever'),
  mark(
    'pending',
    `
      still open, still waiting, still pending, still outstanding, not yet accepted, in flight, in limbo,
      nobody has responded to, nobody has replied to, nobody has answered, no one has responded to,
      no one has replied to, no one has answered
    `,
  ),
  common(
    `
      e.g, i.e, kidding, joking, spam, junk, many, several, sworn, circumstance, action, actions, astray,
      consideration, considerations, deliberation, deliberations, evaluation, reflection, consultation, consultations,
      negotiation, negotiations, official, certified, accredited, licensed, authorized, established, rightmost,
      soonest, respectful, kindly, whichever, gonna
    `,
  ),
  filler(
    `
      newest first, oldest first, latest first, most recent first, the newest first, the latest first,
      the following, bloody, damned, goddamn, freaking, frickin, effing, flipping, ruddy, bruh, ngl, rq, crikey, blimey, gosh, jeez, sheesh, go on then, go on so, come on then, surprise me, hit me, hooray, hurray, woohoo, yippee, whoop, thanks but no thanks, dear colleagues, dear colleague, dear all, hi all,
      hello all, dear sirs, just so you know, jsyk, so you know, when you've got a moment,
      whenever you've got a moment, whenever you've got a sec, whenever you've got time, when you've a moment,
      when you've a minute, if it's all the same to you, if it is all the same to you, if it's all the same,
      won't take long i hope, won't take long, it won't take long, thanks a million, a million thanks,
      when you get this, when you read this, when you see this, be so good as to, be so good and, so good as to,
      be good enough to, be kind enough to, be so nice as to, before i forget, while i remember, while you're at it,
      while you are at it, while i'm at it, while we're at it, while you are there, while you're there,
      per our conversation, as per our conversation, from my side, as requested, as instructed, as promised,
      as arranged, as planned, as ordered, s'il vous plaît, s'il vous plait, s'il te plaît, s'il te plait, svp,
      por favor, bitte, bitte schön, danke, danke schön, vielen dank, merci, merci beaucoup, gracias, muchas gracias, porfa, porfis, asseblief, dankie, baie dankie, obrigado, obrigada, grazie, per favore, s'il vous plaît, s'il te plaît, alstublieft, alsjeblieft, dank je, tack, takk, kiitos,
      oh shoot, aw shoot, ah shoot, oh snap, oh crap, aw man, oh boy, my bad,
      obrigado, obrigada, grazie, grazie mille, per favore, prego, arigato, arigatou, kamsahamnida, gamsahamnida,
      tack, tack så mycket, takk, mange takk, kiitos, dziękuję, spasibo, xie xie, terima kasih, salamat, dhanyavad,
      mit freundlichen grüßen, mfg, dank u, dank je, bedankt, alstublieft, alsjeblieft, aub, a.u.b., graag, bitte einmal,
      einmal bitte, hoi, goedemorgen, goedemiddag, goedenavond, goedendag, grüezi, grüß gott, mahlzeit, moin moin, hallöchen,
      porfa, porfis, faz favor, se faz favor, dzień dobry, proszę, prosím, dobrý den, kérem, lütfen, god morgen, goddag,
      vær så snill, snälla, salaam, assalamualaikum, so kind and, so kind as to, so nice and, so good and, m/s, messrs, ah, wee, the now,
      at the mo, the noo, cheerio, ciao, gday, g'day, heya, howya, wotcha, ey up, oi, ahoy, namaste, bonjour, hola, salut, hallo, guten tag,
      guten morgen, ola, olá, hej, moin, servus, salam, shalom, aloha, merhaba, buongiorno, bom dia, buenos dias,
      kia ora, konnichiwa, annyeong, ni hao, mabuhay, selamat pagi, top of the morning, sup, wassup, what's up,
      whats up, how are you, how are you doing, how are you today, how's it going, hows it going, hope you are well,
      hope you're well, hope all is well, hope this finds you well, hope you're doing well, i hope you are well,
      i hope this finds you well, i hope you're well, hope your week is going well, hope your day is going well,
      on screen, on the screen, on my screen, quick job, wee job, little job, job for you, whatever you do, on the desk, on the front desk, quick job for you, wee job for you, little job for you, one for you, not urgent, not being nosy, not being funny, not to be nosy, not to be a pain, not that urgent, happy monday, happy tuesday, happy wednesday, happy thursday, happy friday, quick one, quick question,
      quick request, quick favor, quick favour, one more thing, one last thing, next up, last one, last thing,
      for the record, as per usual, as usual, no rush, no hurry, when you're ready, when ready, whenever you're ready,
      whenever you are ready, whenever suits, whenever it suits you, whenever it suits, whenever that suits,
      whenever that works, whenever works, when it suits, when it suits you, whenever possible, whenever convenient,
      at your leisure, in your own time, take your time, if it's no trouble, if it is no trouble,
      if that's okay with you, if that works, if that works for you, if you're able, if you are able,
      if at all possible, if it is possible, if it's not a bother, if it pleases you, if you'd like, if you like,
      if you'd be willing, if you have a chance, if you've got a minute, if you've got a sec, if you've got a second,
      if you've got time, if you get time, if you get a minute, if you get a moment, if you get a sec,
      if you have the time, if you have the chance, when you've got a minute, when you've got a sec,
      when you've got time, when you get time, when you get round to it, when you get around to it,
      when you have the chance, when you have a chance, whenever you have a minute, whenever you have a moment,
      whenever you have a sec, whenever you've got a minute, whenever you're free, at your earliest, pronto, stat,
      chop chop, on the double, first of all, firstly, for starters, hate to bother you, hate to ask,
      not to rush you, just so you know, heads up, for your info, for your information, for context, for clarity,
      to be clear, to clarify, in short, long story short, in a nutshell, tl;dr, tldr, like i said, as i said,
      as you know, of course, no worries, no biggie, not a biggie, all good, okie dokie, okey dokey, okey doke,
      righto, right-o, right then, now then, alrighty, roger, copy that, ace, sweet, legend, champ, chief, boss,
      comrade, hun, darling, sweetie, love, bud, homie, bro, bruv, brother, sis, fam, peeps, yall, amigo, colleagues,
      team twotier, hello team, hi team, hey team, dear team, hi all, hello all, hey all, hi everyone, hello everyone,
      hey everyone, hi folks, dear all, dear bot, dear twotier, dear sir, dear madam, dear sir or madam, dear sirs,
      to whom it may concern, good day, gm, good eve, evening all, morning all, afternoon all, morning team,
      morning everyone, tq, tysm, tyvm, thanks so much, thank u, thanks heaps, thanks a bunch, thanks a million,
      thanks a ton, thanks again, thanks very much, thanks mate, thx mate, cheers mate, ta very much, ta muchly,
      with thanks, with many thanks, many thanks in advance, thanking you, thanking you in advance, obliged,
      much obliged, grateful, yours truly, yours sincerely, yours faithfully, all the best, warm regards,
      warmest regards, rgds, br, pretty please, pleaseee, pleeease, pleasee, plis, pliz, plx, pwease, be a star,
      be a legend, be a pal, be a champ, you legend, you star, you beauty, my man, good sir, kind sir, ok then,
      okay then, ok so, ok now, right so, so then, oh and, oh yes, oh yeah, ah yes, ah ok, ah okay, hm, hmmm, umm,
      uhh, uhm, erm, welp, whelp, thing is, the thing is, in the portal, on the portal, in our system, in our records,
      on record, on its books, on their books, on his books, on the go, in our books,
      for the books, for our books, on our side, on our end, from our side, from our end, at our end, at our side,
      at this point, at this time, at this point in time, at this stage, at this very moment, this instant,
      this minute, this second, this very minute, forthwith, without delay, without further delay, post haste,
      promptly, in one go, once again thanks, as needed, as required, as appropriate, accordingly, as follows,
      see below, below, as below, as stated below, details below, details as follows, info below
    `,
  ),
];
