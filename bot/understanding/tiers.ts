/** How high an offer stands in its family; only offers of one family can be compared. */
const ladders: RegExp[][] = [
  [/\bf ?1\b/, /\bf ?3\b/, /\be ?1\b/, /\be ?3\b/, /\be ?5\b/],
  [/basic|베이직|베이식|\bbb\b/, /standard|스탠다드|스탠더드|\bbs\b/, /premium|프리미엄|\bbp\b/],
  [/(?:plan|p|플랜) ?1/, /(?:plan|p|플랜) ?2/, /(?:plan|p|플랜) ?3/, /(?:plan|p|플랜) ?4/, /(?:plan|p|플랜) ?5/],
  [/\bfree\b/, /\bpro\b|프로/, /premium|프리미엄/],
  [/essentials|에센셜/, /premium|enterprise|프리미엄|엔터프라이즈/],
];

/** Whether going from one offer to the other leads down: that is not an upgrade. */
export function leadsDown(from: string, to: string): boolean {
  for (const ladder of ladders) {
    const low = ladder.findIndex((step) => step.test(from));
    const high = ladder.findIndex((step) => step.test(to));
    if (low >= 0 && high >= 0) return high < low;
  }
  return false;
}
