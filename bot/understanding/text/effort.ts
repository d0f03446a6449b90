/** Counts the inner steps of understanding, so that a test can see that work grows with length and no faster. */
export const effort = { steps: 0 };
