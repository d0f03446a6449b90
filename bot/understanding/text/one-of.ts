/** More texts than this are no list of words. */
const most = 500;

/**
 * All the texts that a pattern of whole texts fits, such as `/^(?:carry|put) (?:it )?(?:out|through)$/`. What is asked
 * of every word of every message is asked of a set, which answers at once and is nothing to compile. Throws where the
 * pattern has no end of texts, or more than 500.
 */
export function oneOf(pattern: RegExp): ReadonlySet<string> {
  const { source, flags } = pattern;
  let at = 1;
  if (!/^u?$/.test(flags) || source[0] !== '^') throw new Error(`${pattern} is no list`);
  const texts = sequence();
  if (source[at] !== '$' || at !== source.length - 1) throw new Error(`${pattern} is no list`);
  return new Set(texts);

  function alternatives(): string[] {
    const all = sequence();
    while (source[at] === '|') {
      at++;
      all.push(...sequence());
    }
    return all;
  }

  function sequence(): string[] {
    let texts = [''];
    while (at < source.length && !/[|)$]/.test(source[at] as string)) {
      const choices = choice();
      if (source[at] === '?') {
        at++;
        choices.push('');
      }
      texts = texts.flatMap((text) => choices.map((next) => text + next));
      if (texts.length > most) throw new Error(`${pattern} fits more than ${most} texts`);
    }
    return texts;
  }

  /** One character, one of a class, or one of what stands in a group. */
  function choice(): string[] {
    const character = source[at++] as string;
    if (character === '(') {
      if (source.startsWith('?:', at)) at += 2;
      const all = alternatives();
      if (source[at++] !== ')') throw new Error(`${pattern} is no list`);
      return all;
    }
    if (character === '[') {
      const end = source.indexOf(']', at);
      const inside = source.slice(at, end);
      if (!/^[^\\^\ud800-\udfff-]+$/.test(inside)) throw new Error(`${pattern} has a class that is no list`);
      at = end + 1;
      return [...inside];
    }
    const escaped = character === '\\' ? (source[at++] as string) : '';
    if (/[\w]/.test(escaped) || /[.^*+?{}]/.test(character)) throw new Error(`${pattern} is no list`);
    return [escaped || character];
  }
}
