/** What the first of some rules says that says anything; nothing where none does. */
export function firstOf<Rule, Said>(rules: readonly Rule[], ask: (rule: Rule) => Said | undefined): Said | undefined {
  for (const rule of rules) {
    const said = ask(rule);
    if (said !== undefined) return said;
  }
  return;
}
