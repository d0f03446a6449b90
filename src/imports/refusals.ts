/** What can be refused about pasted tables. */
export interface ImportRefusals {
  'table-too-long': { rows: number; most: number };
  /** The row is about what an earlier one, of this number, is about. */
  'row-repeats': { line: number };
  'customer-exists': { customer: string; customerId: string };
  'import-not-found': Record<never, never>;
}
