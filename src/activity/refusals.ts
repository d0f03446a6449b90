/** What can be refused about the record of what was done. */
export interface ActivityRefusals {
  /** Fetched too late, or by somebody else. */
  'export-over': Record<never, never>;
}
