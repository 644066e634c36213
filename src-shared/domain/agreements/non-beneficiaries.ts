import type { FieldFailure } from '#shared/kernel/read'
import { traitsOf } from '../keys/key-kinds'
import type { Agreement } from './agreement'
import { everServed } from './term-versions'
import type { Terms } from './terms'

type NameOf = (collectivityId: string) => string

/** A failure for a field that names a body outside a set. */
const notAmong = (
  id: string,
  bodies: ReadonlySet<string>,
  field: string,
  nameOf: NameOf,
): readonly FieldFailure[] =>
  bodies.has(id) ? [] : [{ code: 'bodyNotInAgreement', field, found: nameOf(id) }]

/** Quotas, limits and classes of prices of some terms that name bodies which are no beneficiaries under them. */
function nonBeneficiariesOfTerms(
  terms: Terms,
  at: string,
  nameOf: NameOf,
): readonly FieldFailure[] {
  const { beneficiaries, limits = [] } = terms
  const { bodies: sharing, payers } = traitsOf(terms.key).named()
  const bodies = new Set(beneficiaries.map(({ collectivityId }) => collectivityId))
  const notOne = (id: string, field: string): readonly FieldFailure[] =>
    notAmong(id, bodies, `${at}${field}`, nameOf)
  return [
    ...sharing.flatMap(({ field, id }) => notOne(id, `key.${field}`)),
    ...limits.flatMap(({ collectivityId }, index) =>
      collectivityId === null
        ? []
        : notOne(collectivityId, `limits.${String(index)}.collectivityId`),
    ),
    ...payers.flatMap(({ field, id }) => notOne(id, `key.${field}`)),
  ]
}

/**
 * Fixed quotas, limits, classes of prices and instalments that name a body which is no beneficiary: such a quota would
 * silently stay with the lender, such an instalment would never be deducted.
 *
 * @param nameOf what the body is called, for the sentence
 */
export const nonBeneficiaries = (
  agreement: Agreement,
  nameOf: NameOf = (id) => id,
): readonly FieldFailure[] => {
  const served = new Set(everServed(agreement))
  return [
    ...nonBeneficiariesOfTerms(agreement, '', nameOf),
    ...(agreement.amendments ?? []).flatMap(({ terms }, index) =>
      nonBeneficiariesOfTerms(terms, `amendments.${String(index)}.terms.`, nameOf),
    ),
    ...agreement.instalments.flatMap(({ collectivityId }, index) =>
      notAmong(collectivityId, served, `instalments.${String(index)}.collectivityId`, nameOf),
    ),
  ]
}
