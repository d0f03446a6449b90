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
