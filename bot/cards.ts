import { readFileSync } from 'node:fs';
import { GlobalSettings, Template } from 'adaptivecards-templating';
import type { Button, Press, Value, View } from './view.ts';
import type { Language } from './words.ts';

/** Stands for a field that is absent, and is taken out again: for empty text the library shows the raw expression. */
const absent = '\uFFFE';
GlobalSettings.getUndefinedFieldValueSubstitutionString = () => absent;

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };
export type Card = { [name: string]: Json };

interface Layout {
  template: Template;
  /** What it asks for, as it is where a view has none of it. */
  blank: View['data'];
}

const layouts = new Map<string, Layout>();

function layout(name: string): Layout {
  let found = layouts.get(name);
  if (!found) {
    const text = readFileSync(new URL(`../cards/${name}.json`, import.meta.url), 'utf8');
    found = { template: new Template(JSON.parse(text)), blank: blankFor(text) };
    layouts.set(name, found);
  }
  return found;
}

/** Every field that a layout names, empty: a condition on one that is absent would hold, since nothing is not ''. */
function blankFor(text: string): View['data'] {
  const named = [...text.matchAll(/\$\{([^}]*)\}/g)].flatMap(
    ([, expression = '']) => expression.replace(/'[^']*'/g, '').match(/(?<![\w.$])[a-z]\w*(?!\w*[(.])/gi) ?? [],
  );
  const repeated = [...text.matchAll(/"\$data": "\$\{(\w+)\}"/g)].map(([, name = '']) => name);
  return Object.fromEntries([...named.map((name) => [name, '']), ...repeated.map((name) => [name, []])]);
}

/**
 * Draws a view: one expansion of a template that is constant, data that is only ever data, and buttons that carry
 * nothing but what `seal` makes of them.
 */
export function draw(
  view: View,
  language: Language,
  seal: (press: Press) => string,
  { refresh, dialog }: { refresh?: Press; dialog?: true } = {},
): Card {
  const execute = ({ command, part }: Press, data: Json) => ({
    type: 'Action.Execute',
    verb: `${command}/${part}`,
    data,
  });
  const action = (button: Button, inRow = false): Card => {
    if ('url' in button) return { type: 'Action.OpenUrl', title: button.title, url: button.url };
    const data = { seal: seal(button.press) };
    // Forms are checked by the client only where inputs are asked for; the rest of a card must not hold up a button.
    const inputs: Card = button.inputs === false || button.press.part === 'open' ? { associatedInputs: 'none' } : {};
    // Teams shows no colour for it; clients that do show which one is the answer.
    const style: Card = {
      ...(button.primary ? { style: 'positive' } : {}),
      ...(button.disabled ? { isEnabled: false } : {}),
    };
    const { title } = button;
    if (button.dialog) {
      return { type: 'Action.Submit', title, data: { ...data, msteams: { type: 'task/fetch' } }, ...inputs, ...style };
    }
    // A dialog sends what is pressed in it as its result, and knows no other button.
    if (dialog) return { type: 'Action.Submit', title, data, ...inputs, ...style };
    // For clients that know no Action.Execute; in a list, or with a long seal, it would make the card too large for any.
    const fallback: Card =
      !inRow && data.seal.length < 2048 ? { fallback: { type: 'Action.Submit', title, data, ...inputs } } : {};
    return { ...execute(button.press, data), title, ...inputs, ...style, ...fallback };
  };
  const { template, blank } = layout(view.card);
  const expanded = template.expand({ $root: prepare({ ...blank, ...view.data }, action) as object }) as Card;
  const body = (expanded.body as Json[]) ?? [];
  if (view.lead) body.unshift({ type: 'TextBlock', text: view.lead.text, color: view.lead.tone, wrap: true });
  neutralize(body);
  searchIn(language, body);
  return {
    ...expanded,
    body,
    lang: language,
    fallbackText: plain(view.summary),
    ...(refresh ? { refresh: { action: execute(refresh, { seal: seal(refresh) }) } } : {}),
    ...(view.buttons?.length ? { actions: view.buttons.map((button) => action(button)) } : {}),
  };
}

/** Numbers as text (a FactSet shows a bare number as nothing), absent values as empty text, buttons as actions. */
function prepare(value: Value, action: (button: Button, inRow: boolean) => Card): Json {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => prepare(item, action));
  if (isButton(value)) return action(value, true);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, prepare(item, action)]));
}

const isButton = (value: object): value is Button => 'title' in value && ('press' in value || 'url' in value);

/** What the inputs of a card hold as it is drawn, of those named: what a client sends when nobody changes anything. */
export function inputValues(element: Json, names: readonly string[]): Record<string, Json> {
  if (typeof element !== 'object' || element === null) return {};
  const inside = Object.assign({}, ...Object.values(element).map((child) => inputValues(child, names)));
  if (Array.isArray(element)) return inside;
  const { type, id, value } = element;
  const holds = typeof type === 'string' && type.startsWith('Input.') && typeof id === 'string' && names.includes(id);
  return holds && value !== undefined ? { ...inside, [id]: value } : inside;
}

/** Whether a card could be sent as it is drawn: nothing that is required is left to fill in. */
export function isFilledIn(element: Json): boolean {
  if (typeof element !== 'object' || element === null) return true;
  if (!Array.isArray(element) && element.isRequired === true)
    return element.value !== undefined && element.value !== '' && element.value !== element.valueOff;
  return Object.values(element).every(isFilledIn);
}

/** What an input holds that names no length of its own. */
const longestInput = 4000;

/** Clients read Markdown and macros in these; nobody here writes any, so whatever looks like it came with a name. */
function neutralize(element: Json): void {
  if (Array.isArray(element)) {
    for (const item of element) neutralize(item);
    return;
  }
  if (typeof element !== 'object' || element === null) return;
  for (const [name, value] of Object.entries(element))
    if (typeof value === 'string' && value.includes(absent)) element[name] = value.replaceAll(absent, '');
  // As much as could have been typed into it: what comes with a press may be of any length, and a card may not.
  if (element.type === 'Input.Text' && typeof element.value === 'string') {
    const longest = typeof element.maxLength === 'number' ? element.maxLength : longestInput;
    if (element.value.length > longest) element.value = element.value.slice(0, longest).toWellFormed();
  }
  if (element.type === 'TextBlock' && typeof element.text === 'string') element.text = plain(element.text);
  if (element.type === 'FactSet' && Array.isArray(element.facts)) {
    for (const fact of element.facts as Card[]) {
      fact.title = plain(String(fact.title));
      fact.value = plain(String(fact.value));
    }
  }
  for (const child of Object.values(element)) neutralize(child);
}

/** What is searched while somebody types into a card comes in the card's language: its data sets say which. */
function searchIn(language: Language, element: Json): void {
  if (typeof element !== 'object' || element === null) return;
  for (const [name, child] of Object.entries(element)) {
    if (name === 'choices.data') (child as Card).dataset = `${(child as Card).dataset}@${language}`;
    else searchIn(language, child);
  }
}

/** Escapes what Markdown and the card macros would act on, and leaves ordinary punctuation to be read. */
export function plain(text: string): string {
  return text
    .replace(/[\\`*[\]<>~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/\{(?=\{)/g, '\\{')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\s*)([#+-])(?=\s)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, '$1\\$2')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.');
}
