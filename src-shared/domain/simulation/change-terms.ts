import type { Agreement } from '../agreements/agreement'
import type { Terms } from '../agreements/terms'

/** An agreement with each of its sets of terms changed: its own, and those of its amendments. */
export const changeTerms = (
  agreement: Agreement,
  change: (terms: Terms) => Partial<Terms>,
): Agreement => ({
  ...agreement,
  ...change(agreement),
  ...(agreement.amendments === undefined
    ? {}
    : {
        amendments: agreement.amendments.map((amendment) => ({
          ...amendment,
          terms: { ...amendment.terms, ...change(amendment.terms) },
        })),
      }),
})
