const compiled = new WeakMap<TemplateStringsArray, RegExp>();

/**
 * A pattern over several lines: a line break and the spaces behind it are no part of it, and `[ ]` is a space that a
 * line begins with. So its words can be read, and compared line by line. Compiled once, wherever it stands.
 */
export function regex(strings: TemplateStringsArray): RegExp {
  let found = compiled.get(strings);
  if (!found) {
    found = new RegExp((strings.raw[0] ?? '').replace(/\n\s*/g, ''));
    compiled.set(strings, found);
  }
  return found;
}

/**
 * Every place where a global pattern stands in a text, in order. `matchAll` says the same, but makes a new pattern from
 * the source of the old one at each call, which costs more than most searches.
 */
export function everyMatch(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    matches.push(found);
    if (found[0] === '') pattern.lastIndex += (text.codePointAt(found.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}
