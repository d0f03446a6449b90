import { roleWords } from '../roles.ts';
import { entraRoleWords } from '../service/entra-role-words.ts';
import { fill, type InEveryLanguage, type Language } from '../words.ts';
import { factLabels, factValues } from './fact-labels.ts';
import { topicWords } from './topic-words.ts';

const changes: InEveryLanguage<{ to: string; from: string; is: string }> = {
  en: { to: '{label}: {before} → {after}', from: '{label}: {before} → none', is: '{label}: {after}' },
  ko: { to: '{label}: {before} → {after}', from: '{label}: {before} → 없음', is: '{label}: {after}' },
};

/** The facts whose values are names of ours; whatever else looks like one was typed by somebody. */
const coded = new Set(
  'about adminRole agentRole answer autoExtend command delivery enrolment facets grants invitation kind kinds language off ownAddress owner ownerAdded partnership relationship request role roles sent signedUp source state status term verified'.split(
    ' ',
  ),
);

const longest = 160;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

function valueText(name: string, value: unknown, language: Language, moment: (iso: string) => string): string {
  if (Array.isArray(value)) return value.map((one) => valueText(name, one, language, moment)).join(', ');
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  const text = String(value);
  if (time.test(text)) return moment(text);
  const known =
    coded.has(name) &&
    (factValues[language][`${name}:${text}`] ??
      factValues[language][text] ??
      (topicWords[language] as Record<string, string>)[text] ??
      (roleWords[language] as Record<string, string>)[text] ??
      (entraRoleWords[language] as Record<string, string>)[text]);
  return known || (text.length > longest ? `${text.slice(0, longest)}…` : text);
}

/** What an act changed, one line a fact: what it was, and what it is. */
export function factLines(
  { before = {}, after = {} }: { before?: Record<string, unknown>; after?: Record<string, unknown> },
  language: Language,
  moment: (iso: string) => string,
): string[] {
  const say = changes[language];
  const known = (value: unknown) => value !== undefined && value !== null && value !== '';
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const was = known(before[name]) ? valueText(name, before[name], language, moment) : undefined;
    const is = known(after[name]) ? valueText(name, after[name], language, moment) : undefined;
    const label = factLabels[language][name] ?? name;
    if (was !== undefined && is !== undefined)
      return [was === is ? fill(say.is, { label, after: is }) : fill(say.to, { label, before: was, after: is })];
    if (is !== undefined) return [fill(say.is, { label, after: is })];
    // What is not named afterwards was only told of before, unless the act told of nothing else.
    return was !== undefined && Object.keys(after).length === 0 ? [fill(say.from, { label, before: was })] : [];
  });
}
