import type { Intent } from '../catalogue.ts';
import type { Clause } from '../clauses.ts';
import { type Sense, words } from '../lexicon/entry.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';

/**
 * Concepts that are said beside orders of every kind; `.past` and `.s` are forms of a verb: `is placed`, `sells`.
 * These lists were read off orders that people gave. An order with a known word that none of them holds is asked about.
 */
const anywhere = setOf(`
  accept, associate, aux, be, conj, counter, create, designate, det, do, do.past, get, make, manage, more,
  name-of, need, need.s, new, not, now-on, other, our, plain, plain.past, prep, pronoun, received, remove.s,
  request, request.past, show, time, what
`);

/** What a clause that tells may speak of beside any order: their subscription ends in May, the support contact left. */
const told = setOf(`
  account, admin, customer, invitation, lead, partnership, profile-field, reseller, seat, subscription,
  support-contact, user
`);

/**
 * Concepts, offers and ids beside orders of one kind, its own among them: seats beside a change of licences and not
 * beside the end of a partnership. An everyday word stands for itself: a different support contact. A kind without a
 * list is not looked at.
 */
const beside: Partial<Record<Intent, ReadonlySet<string>>> = {
  'invite-reseller': setOf(`
    able, accept.past, address, contact, decline.past, decrease.past, end, end.past, enroll, every, foreign,
    grant.s, have.s, help, high, hold, invitation, invite, invite.past, legal, let, move, need.past, onboard,
    onboard.past, open.past, order, partner, partnership, partnership-request, profile-field, program, provider,
    raise, reseller, same, seat, sell, send, send.past, share, share.past, speak.past, status, suspend, task,
    under, upgrade, us, user, work
  `),
  'resend-invitation': setOf(`
    address, again, contact, customer, decrease.past, delegated, details, every, give, grant.past, have, help,
    invitation, move, open.past, order, partner, partnership-request, pending, profile-field, provider, queue,
    relationship, remind, reminder, remove, request.s, reseller, resend, resend.past, send, send.past, sent,
    show.past, speak, speak.past, user
  `),
  'cancel-invitation': setOf(`
    able, address, again, associate.past, cancel, contact, customer, decline, delegated, details, end, end.past,
    grant.past, hold, invitation, invite.past, manage.s, me, partner, partnership, partnership-request, pending,
    profile-field, provider, relationship, remove, remove.past, reseller, sell, sell.past, send.past, sent,
    show.past, upgrade, withdraw, withdraw.past
  `),
  'end-partnership': setOf(`
    accept.past, associate.s, contact, decrease.past, end, end.past, every, have, help, let, list, move,
    move.past, order, order.past, part, partner, partnership, price, provider, relationship, remove, reseller,
    review, role, sell, show.past, take, work
  `),
  'decline-invitation': setOf(`
    ask, code, decline, decline.past, decrease.past, enroll.past, incentive, invitation, invite, let, me, order,
    partner, partnership, partnership-request, provider, remove, reseller, review, role, sell.s, send, send.past,
    show.past, speak, status, take.past, task, us, use, user, work
  `),
  'add-customer': setOf(`
    account, agreement, create.past, customer, decrease.past, details, domain, end.past, enroll, enrollment,
    every, grant.past, have, help, list, make.past, manage.past, me, move, need.past, onboard.past, open,
    open.past, order, profile-field, put, renew, reseller, resolve, same, support-word, suspend, task, under,
    upgrade, work, work.s
  `),
  'associate-customer': setOf(`
    account, associate.past, catalog, change, customer, delegated, every, existing, give, grant, grant.past,
    invite.past, language, let, make.past, manage.past, manage.s, move, move.past, move.s, partner, profile,
    put, reseller, same, sell, set, show.past, speak.past, take, under, work
  `),
  'invite-customer': setOf(`
    account, address, admin, again, associate.past, associate.s, customer, details, earn, every, existing, grant,
    help, home, invitation, invite, invite.past, manage.s, need.past, partnership, partnership-request,
    profile-field, provider, relationship, reseller, same, sell, send, sent, share, support-word, take, us, user,
    withdraw.past, work
  `),
  'request-delegated-admin': setOf(`
    @offer, account, address, admin, again, associate.past, customer, decline.past, decrease.past, delegated, details,
    every, grants, help, hold, let, need.past, partnership, partnership-request, pending, queue, raise, remind, role,
    sell, send, set, show.s, support-word, suspend.past, task, wish, work.s
  `),
  'add-subscription': setOf(`
    @offer, accept.past, account, agreement, associate.past, catalog, command, contact, customer, decrease.past,
    details, end, enrollment, give, give-me, have, hold, invite.past, money, need.past, open, order, order.past,
    price, put, remind, reseller, review, review.s, role, same, seat, send, show.past, subscription, support-word,
    user, wish
  `),
  'change-licenses': setOf(`
    @offer, @id, accept.past, address, again, catalog, change, change.past, customer, decrease, decrease.past,
    details, end, enroll.past, every, existing, get.s, give, grant, have, have.past, help, increase, increase.past,
    less, let, many, money, move, need.past, order, price, provider, put, raise, remind, reseller, review, role,
    same, seat, sell.past, set, show.past, speak, speak.s, subscription, suspend.past, take, upgrade, upgrade.past,
    user, wish, withdraw, work.past
  `),
  'upgrade-subscription': setOf(`
    @offer, @id, accept.past, app, catalog, customer, decrease.past, details, downgrade, enrollment, every,
    existing, give, grant, grant.past, have, help, increase, move, need.past, onboard.past, replace, seat,
    sell.past, share, speak, status, subscription, support-word, take, take.past, upgrade, user
  `),
  'associate-subscription': setOf(`
    @offer, @id, associate.past, catalog, change, change.past, customer, decline.past, decrease.past, earn,
    every, get.s, give, give.past, grant, grant.past, have, have.past, incentive, increase, let, manage.past,
    onboard, price, provider, put, reseller, role, same, sell, sell.past, set, show.past, subscription, under, upgrade,
    work, work.s
  `),
  'set-support-contact': setOf(`
    @offer, @id, associate.past, become, change, create.past, customer, decline.past, designate.past, different,
    enroll, give, grant.s, have, have.past, let, make.past, manage.past, manage.s, move, order, profile-field, provider, put,
    raise, rename, reseller, search, sell.past, service-request, set, share, show.past, speak, subscription,
    support, support-contact, take, ticket, work, work.s
  `),
  'create-service-request': setOf(`
    @offer, address, again, customer, help, need.past, open.past, partner, pending, raise, raise.past, remind, remove,
    service-request, support-word, ticket, title, upgrade
  `),
  'create-support-ticket': setOf(`
    @offer, again, decrease, decrease.past, details, every, grant, health, help, need.past, order, partner-center, pending,
    put, raise, raise.s, remove, role, ticket, tongue, user
  `),
  'add-lead': setOf(`
    @offer, activity, address, again, contact, create.past, customer, delegated, details, grant, grant.past, hold, lead,
    let, list, manage.s, me, order, price, provider, put, queue, raise, remove.past, reseller, role, search,
    sell.past, show.past, status, track, upgrade, user
  `),
  enroll: setOf(`
    details, enroll, enroll.past, enrollment, have, let, program, raise, reseller, review, sell, support-word, task,
    track, us, user, work.s
  `),
  'edit-profile': setOf(`
    accept.past, address, ask.past, associate.past, change, change.past, details, enrollment, existing, incentive,
    let, move, pending, profile, profile-field, remove, replace, sell, sell.past, set, show.past, speak,
    support-contact, us
  `),
  'add-user': setOf(`
    accept.past, account, address, admin, again, associate.past, decline.past, enroll, existing, give, have,
    invitation, need.past, onboard, order.s, partner-center, pending, profile, profile-field, request.s, role, same,
    sell, ticket, us, user, work
  `),
  'assign-role': setOf(`
    accept.past, account, admin, contact, earn, enrollment, every, existing, get.s, give, give.past, grant,
    grant.past, grant.s, have, help, increase, lead, let, make.past, me, money, move, move.past, move.s, onboard,
    order, profile, put, remove, resolve, review, role, same, set, show.s, speak.past, support, support-word, task,
    user
  `),
  'remove-role': setOf(`
    account, admin, again, app, applicant, ask.past, change, customer, delegated, end, end.past, give.past, grant,
    grant.past, grant.s, have, have.s, me, move, move.past, need.past, provider, remove, remove.past, role, sell,
    sell.past, sent, service-request, show.past, take, take.past, user, work.s
  `),
};

/** Everyday words beside orders of every kind: who somebody is, when, why and how kindly. */
const everyday = setOf(`
  able, aboard, absolutely, accident, accountant, action, addressee, ages, ago, agreed, ahead, already, anymore, apologies,
  appointment, appreciate, apprentice, arrange, arrived, arvo, aside, assignment, association, astray, ate,
  attention, auditor, awful, belonging, belongs, bestie, better, big, bigger, bloke, bookkeeper, bookkeeping, books,
  bothered, bounced, boy, breakfast, breaks, bug, bunch, busy, came, care, careful, cc, cell, ceo, cfo, chance,
  chap, chose, coffee, come, coming, competitor, complain, complaining, computer, computers, consideration,
  consultants, contract, conversation, coordinator, correction, country, course, cousin, crew, crowd, curious, dad,
  day, days, dead, decided, decision, delighted, demand, demo, dentist, department, deputy, desk, director,
  discussed, discussion, distribution, doing, done, double, drivers, driving, due diligence, dupe, duties, earliest,
  early, effective, else, engineers, enough, error, ever, excited, excuse, execute, exists, expired, eyes, fair,
  fancy, fault, fella, few, finance, first, folder, following, forgetting, forgot, form, front, full, future, fw,
  gal, gentle, girl, go, goes, going, golf, gone, good, grand, grandson, ground, guest, guy, half, hang, hasn't,
  hate, hates, haven't, heart, heavy, herself, higher, hired, hit, holiday, hour, hr, hygienists, i.e, id, idea,
  in charge, inform, informed, insists, instead, insurance, interest, interested, interesting, intern, internal,
  it'd, job, joint, junk, keen, keeps, kids, knee, lad, lads, lady, laid, landed, lapsed, last, late, layoffs,
  leave, leaving, left, letter, line, little, lives, local, long, longer, loose, lot, lovely, mad, maintenance,
  manager, many, marketing, md, mean, meant, mess, met, microsoft, migration, mind, minus, minutes, misread, miss, mistake,
  moan, money, month, most, much, nae, namely, nasty, necessary, neighbour, newest, news, next, niece, night,
  nonprofit, nuisance, number, nurses, oblige, office, old, other, outgrew, owed, owner, owners, paid, park, pancake,
  paying, pays, person, pieces, pilot, plays, plenty, po, point, policy, poor, possibly, practice, pray, prefer,
  prefers,
  priority, project, promised, promising, proper, purely, purpose, purposes, quarter, rang, rather, reach, ready,
  reason, reasons, receptionists, recipient, reckon, ref, reference, regard, regret, remember, remote, responsible,
  retirement, road, round, rung, sad, sadness, said, sales, same, say, school, scold, second, separate, shook,
  short, sick, side, signed, single, sits, slipped, small, spam, spare, spelled, stand, stays, storage, story,
  stuck, stuff, substitute, summer, supper, supposed, surveyor, swiftly, swore, target, teachers, telephone, temp,
  termination, terms, themselves, thing, things, think, third, thorough, thought, time, times, tired, trade,
  trainee, trainees, treat, tried, trouble, true-up, twice, typo, unfortunately, vanish, volunteers, wait, waiters,
  way, ways, week, weeks, went, wife, wifi, woman, won, wonder, wondering, word, wrong, wrongly, year, years,
  yesterday, young,
  가게, 가까이, 가는, 가능성, 간호사, 간호팀장, 감사때문에, 같은, 개소, 개인정보, 객실, 것들, 결론, 경비절감, 경영지원팀,
  경영회의, 경쟁사, 계속, 계약만료, 계약상, 계약조건, 계열로, 계장, 공백, 공채, 과장, 관계로, 관심, 관심을, 관할구역, 구분,
  권역별, 귀시스템, 그대로예요, 그동안, 그러네요, 그렇게, 그만큼, 그중, 김에, 꽃집, 꽤, 끝이, 난리, 낮은, 내부, 년전,
  년째, 높은, 님, 다됐, 다됐으니, 다음, 담당자, 답이, 대리, 대상, 대상자, 대신에, 도맡아, 도장, 도저히, 동기, 동네에,
  되는, 두달째, 두배, 둘이, 딸이, 때, 떡집, 란, 랩실, 로그인, 마음, 마친, 막내, 말씀, 맞는, 매뉴얼대로, 매니저, 매장,
  맨날, 맺은, 먼저, 며칠, 명의로, 명함, 모양, 목표, 몫으로, 문, 문구점, 문제가, 물어, 미사용, 바이바이, 박람회, 반년째,
  반장, 병원장, 받으실분, 발령, 방침, 번호, 변경에따른, 변경전, 변경후, 변호사, 별개로, 별로라, 별로라서, 별로여서, 보강, 보안감사에서, 보안때문에, 보안문제로,
  보안심사, 보안이슈로, 본부, 본사이전, 뵌, 부서, 부스에, 부스에서, 부장, 불편, 브라우저, 비용문제로, 빠이빠이, 사내, 사무소,
  사무실, 사무실이전, 사업, 사업다각화, 사업자등록증, 사유, 사이, 사정상, 상담, 상대, 상무, 새로오신, 새로온, 생각, 서로,
  세미나, 셋이라, 소개, 소개받은, 손을, 수, 스팸함, 시간, 신경, 신임, 신축, 실수로, 실장, 실적, 씨, 아무, 아무도,
  아쉽지만, 아시죠, 약국장, 아예, 아직, 아직도, 아침에, 알바, 알바생, 앞, 야간조, 얘기, 언니, 얼마전, 업무변경으로, 없는, 엔지니어,
  여기서, 여러, 여러차례, 연락두절, 영업, 영업팀, 옆, 옆동네, 예전, 예정, 오기재, 오발송, 오신, 오타, 오후, 올해부터,
  요청구분, 우르르, 우편, 운영팀, 원래, 원무과, 원장, 원장님, 웨비나, 유지보수착수, 유튜브, 육아휴직, 의무, 이렇게, 이미,
  이번에새로, 이번에입사한, 이사, 이사회결의, 이상, 이야기, 이틀, 이하, 인력, 인사발령, 인쇄소, 인수인계, 인원충원, 인턴,
  인하여, 인해, 일, 일주일째, 일하는, 입사한, 입찰, 있는, 있던, 자꾸, 작년, 작년에, 작은, 잘못, 재무팀, 적은, 전산실,
  전시회, 전에, 전주, 절반, 절차, 점심, 접근, 접속, 정중하게, 정중히, 정확히, 조건, 조교, 조직개편, 조직개편으로, 졸업생,
  주무관, 주무관님, 주임, 지금까지, 지금보다, 지난, 지시로, 지시사항, 지시에따라, 지원팀, 지인, 지적, 지적사항, 차원, 차장, 착오,
  창고, 채팅, 책임, 처남네, 처음, 첫, 총무, 총무팀, 최신, 축하할일, 친구, 친구네회사, 칸, 퇴사, 퇴사자, 팀, 팀장, 파견,
  포털, 품질향상, 프런트, 프로젝트때문에, 프리랜서, 피트니스, 하는, 하루, 하자, 학교, 학기, 한때, 헬스장, 현업, 현장, 현재보다,
  현장직원, 협의, 회계, 휴업, 휴직
`);

function setOf(list: string): ReadonlySet<string> {
  return new Set(words(list));
}

/** The acts of clauses that an order is made of. */
const ordering = new Set(['command', 'fragment', 'question']);

/**
 * What nobody says beside such an order: a word in one of its clauses, which may be part of a name or take it back, or an
 * offer or an id anywhere, which another order is about: `link Wingtip so that it earns on Kestrel's E3`.
 */
export function strangerIn(intent: Intent, clauses: readonly Clause[]): string | undefined {
  const own = beside[intent];
  if (!own) return;
  for (const clause of clauses) {
    const orders = ordering.has(clause.act);
    const tells = isTelling(clause);
    const isKnown = (concept: string) => anywhere.has(concept) || own.has(concept) || (tells && told.has(concept));
    const stranger = clause.tokens.find((token) =>
      isData(token) ? !own.has(`@${token.kind}`) : orders && isStrange(token, isKnown),
    );
    if (stranger) return stranger.text;
  }
}

const isData = ({ kind }: Token): boolean => kind === 'offer' || kind === 'id';

/** they signed the agreement, the contact left; ends in May */
const isTelling = ({ act, text, tokens }: Clause): boolean =>
  (act === 'fragment' && subject.test(text)) || tokens.some((token) => has(token, 'be') || isInflected(token));

const subject = /^(?:(?:and|but|so|as|since|because) )?(?:i|we|they|he|she|it|the|our|their|his|her|my)\b/;
const isInflected = ({ senses }: Token) => senses.some(({ form }) => form === 'past' || form === 'third');

function isStrange(token: Token, isKnown: (concept: string) => boolean): boolean {
  if (token.kind !== 'word' || token.senses.length === 0 || ofKind(token, 'filler')) return false;
  if (only(token, 'common', 'foreign')) return !everyday.has(token.text) && !isKnown(token.text);
  return !token.senses.some((sense) => isKnown(inItsForm(sense)));
}

function inItsForm({ concept, form }: Sense): string {
  const name = concept.startsWith('role:') ? 'role' : concept;
  return form === 'past' ? `${name}.past` : form === 'third' ? `${name}.s` : name;
}
