/** Characters that show nothing, or that change how the text around them shows: they hide one name behind another. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\uFFF0-\uFFFB]/gu;

/** A name as it is stored and shown: NFC, nothing invisible, single spaces. May come out empty. */
export function cleanName(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/g, ' ').replace(invisible, '').replace(/\s+/g, ' ').trim();
}

/** Several lines of text as stored and shown: like a name, but line breaks stay. */
export function cleanText(typed: string): string {
  return typed
    .split(/\r\n|\r|\n/)
    .map(cleanName)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const legalForm =
  /\(주\)|㈜|주식회사|유한회사|(?<![\p{L}\p{N}])(?:inc|ltd|llc|llp|gmbh|corp|corporation|co|company|limited|plc|pty|s\.?r\.?o|s\.?a|b\.?v|ag)(?![\p{L}\p{N}])\.?/giu;

/**
 * The key that names are ordered and looked up by: compatibility form, folded case, without legal form and
 * punctuation. `Contoso, Ltd.` and `contoso` have one key; a name that is nothing but legal form keeps it.
 */
export function nameKey(name: string): string {
  const folded = cleanName(name).normalize('NFKC').toLowerCase();
  const bare = strip(folded.replace(legalForm, ' '));
  return bare || strip(folded) || folded;
}

const strip = (text: string) =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 120);

/** The part of an address behind the @, lower case. */
export function mailDomain(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
