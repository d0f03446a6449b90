import type { Clause } from '../clauses.ts';
import { pluralise, words } from '../lexicon/entry.ts';
import type { NameToken } from '../names/words.ts';
import { has, ofKind, type Token } from '../text/token.ts';

/** What a noun of the bot makes another thing of when it stands in front: the invitation template, the seat report. */
const heads = new Set(
  [
    // on paper
    'agreement, announcement, brochure, checklist, clause, confirmation, contract, diagram, documentation, email, faq, figure, form, guide, guideline, handbook, leaflet, letter, manual, newsletter, note, notice, notification, paper, playbook, policy, post, presentation, proposal, questionnaire, quote, receipt, reminder, report, sheet, slide, spreadsheet, statement, stats, statistic, summary, survey, template, text, transcript, tutorial, whitepaper, wording',
    // on a screen
    'alert, api, app, banner, blade, button, chart, checkbox, column, connector, dashboard, database, dialog, dialogue, dropdown, endpoint, feature, field, filter, flow, function, functionality, icon, integration, link, menu, module, option, page, pane, panel, popup, portal, prompt, row, script, screen, screenshot, shortcut, tab, toggle, tool, toolbar, widget, wizard',
    // in a calendar
    'anniversary, birthday, call, celebration, ceremony, course, date, day, deadline, dinner, event, expiry, expiration, hackathon, journey, kickoff, launch, lunch, meeting, meetup, milestone, party, period, phase, seminar, session, summit, timeline, timeframe, training, webinar, week, window, workshop',
    // in a plan or a discussion
    'acceptance, acquisition, adoption, advantage, approach, approval, benefit, campaign, challenge, churn, comparison, conversion, cost, criteria, cycle, decision, discussion, experience, failure, fee, feedback, forecast, generation, goal, growth, guidance, idea,  kpi, limit, lifecycle, logic, loss, management, metric, migration, mix, model, news, number, nurturing, numbers, path, pipeline, planning, price, pricing, procedure, process, project, quality, question, quota, rate, ratio, renewal, requirement, retention, review, risk, rollout, rule, satisfaction, scenario, scope, scoring, segment, segmentation, share, shortage, sla, status, stage, story, strategy, structure, study, success, survey, target, team, term, testing, theory, time, topic, tracking, trend, usage, validation, verification, volume, win, workflow',
    // at work
    'administrator, analyst, architect, consultant, coordinator, developer, director, engineer, manager, officer, programmer, representative, specialist, trainer',
  ]
    .flatMap(words)
    .flatMap((word) => pluralise(word).map(({ text }) => text)),
);

/** What may stand between a verb and a thing and still be what is commanded: `start the enrollment process`. */
const transparent = /^(?:process|procedure|form|workflow|flow)$/;
const starts = /^(?:start|begin|initiate|launch|kick off|fill in|fill out|submit|complete|trigger|go through)$/;

const isHead = (token: Token | undefined): boolean => {
  if (!token || token.hangul || token.possessive) return false;
  if (token.kind === 'name')
    return (
      !token.upper &&
      (token as NameToken).reason === 'unknown word' &&
      token.text.split(' ').every((word, at, all) => heads.has(word) || (at < all.length - 1 && word.endsWith('ing')))
    );
  if (has(token, 'activity', 'price', 'money', 'command', 'queue')) return true;
  return (token.kind === 'word' || token.kind === 'unknown') && heads.has(token.text);
};

const isThing = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.hangul && !token.possessive && (ofKind(token, 'noun') || ofKind(token, 'verb'));

/**
 * The word that turns the thing of an English clause into another one: the template of `invite template`, the button of
 * `add customer button`. Behind an article a verb acts on it: `fill in the enrollment form`.
 */
export function compoundOf({ tokens, verb, why }: Clause): Token | undefined {
  const commanded = verb && why === 'an imperative' ? tokens.indexOf(verb) : -1;
  return tokens.find((token, at) => {
    const before = tokens[at - 1];
    // --email pat@…
    if (tokens[at + 1]?.kind === 'email') return false;
    if (!isHead(token) || !isThing(before) || has(before, 'prep', 'aux', 'det', 'our', 'filler')) return false;
    // what stands behind another thing of ours belongs to it: `order status email` is none of an order.
    if (ofKind(token, 'noun') && ofKind(tokens[at + 1], 'noun') && !isHead(tokens[at + 1])) return false;
    const article = tokens.slice(Math.max(0, commanded), at).some((one) => has(one, 'det', 'our'));
    return !(
      commanded >= 0 &&
      at - 1 > commanded &&
      (article || (transparent.test(token.text) && starts.test(tokens[commanded]?.text ?? '')))
    );
  });
}
