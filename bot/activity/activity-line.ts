import type { Activity } from '../../src/activity/activity.ts';
import type { Command } from '../command.ts';
import { roleWords } from '../roles.ts';
import { fill, type InEveryLanguage, type Language } from '../words.ts';
import { factLines } from './fact-words.ts';

const words = {
  en: { refused: 'Was refused: {title}', other: 'Changed something', who: '{name} ({roles})', noRole: 'no role' },
  ko: { refused: '거부됨: {title}', other: '변경했습니다', who: '{name}({roles})', noRole: '역할 없음' },
} satisfies InEveryLanguage<Record<string, string>>;

/** An act in one person's words: what, who with the roles held then, and what changed. */
export interface ActivityLine {
  what: string;
  who: string;
  organization: string;
  roles: string;
  customer: string;
  facts: string[];
}

/** Puts entries of the audit into words: each operation is called what its command says that it has done. */
export function createActivityLines(commands: readonly Command[]) {
  // Several commands may lead to one operation; the one that performs it has the words.
  const performing = commands.toSorted((one, other) => Number('answer' in one) - Number('answer' in other));
  const byOperation = new Map(performing.map((command) => [command.operation.name, command]));

  return (entry: Activity, language: Language, moment: (iso: string) => string): ActivityLine => {
    const say = words[language];
    const { operation, outcome, by, before, after, customerName = '' } = entry;
    const command = byOperation.get(operation)?.words[language];
    const title = command?.title ?? operation;
    const held = [by.adminRole, by.agentRole].filter((role) => role && role !== 'none');
    const roles = held.map((role) => roleWords[language][role as 'global-admin'] ?? role).join(', ') || say.noRole;
    const customer = [before?.customer, after?.customer].includes(customerName) ? '' : customerName;
    return {
      what: outcome === 'done' ? (command?.recorded ?? say.other) : fill(say.refused, { title }),
      who: fill(say.who, { name: by.name, roles }),
      organization: by.organization ?? '',
      roles,
      customer,
      facts: factLines({ before, after }, language, moment),
    };
  };
}
