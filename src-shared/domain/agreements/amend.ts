import type { Agreement } from './agreement'
import type { Amendment } from './amendment'

/** The agreement with an amendment added, or replacing the one of the same identifier. */
export const withAmendment = (agreement: Agreement, amendment: Amendment): Agreement => ({
  ...agreement,
  amendments: [
    ...(agreement.amendments ?? []).filter(({ id }) => id !== amendment.id),
    amendment,
  ].sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : 0)),
})

/** The agreement without one of its amendments: the terms before it stay in force. Without any left, as before the first. */
export function withoutAmendment(agreement: Agreement, amendmentId: string): Agreement {
  const { amendments = [], ...rest } = agreement
  const left = amendments.filter(({ id }) => id !== amendmentId)
  return left.length === 0 ? rest : { ...rest, amendments: left }
}
