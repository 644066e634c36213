import type { FieldFailure } from '#shared/kernel/read'
import type { Agreement } from './agreement'
import { everServed } from './term-versions'
import type { Terms } from './terms'

type NameOf = (collectivityId: string) => string

type Named = readonly { readonly collectivityId: string }[]

/** Those of a list that are not among some bodies, each on its field. */
const foreign = (
  list: Named,
  bodies: ReadonlySet<string>,
  field: string,
  nameOf: NameOf,
): readonly FieldFailure[] =>
  list.flatMap(({ collectivityId }, index) =>
    bodies.has(collectivityId)
      ? []
      : [
          {
            code: 'bodyNotInAgreement',
            field: `${field}.${String(index)}.collectivityId`,
            found: nameOf(collectivityId),
          },
        ],
  )

/** Quotas, limits and classes of prices of some terms for bodies that are no beneficiaries under them. */
function strangersOfTerms(terms: Terms, at: string, nameOf: NameOf): readonly FieldFailure[] {
  const { key, beneficiaries, limits = [] } = terms
  const bodies = new Set(beneficiaries.map(({ collectivityId }) => collectivityId))
  const notOne = (id: string, field: string): readonly FieldFailure[] =>
    bodies.has(id)
      ? []
      : [{ code: 'bodyNotInAgreement', field: `${at}${field}`, found: nameOf(id) }]
  return [
    ...(key.kind === 'fixedQuotas' ? foreign(key.quotas, bodies, `${at}key.quotas`, nameOf) : []),
    ...limits.flatMap(({ collectivityId }, index) =>
      collectivityId === null
        ? []
        : notOne(collectivityId, `limits.${String(index)}.collectivityId`),
    ),
    ...(key.kind === 'prices' ? key.lines : []).flatMap(({ bodies: paying }, index) =>
      (paying?.collectivityIds ?? []).flatMap((id, place) =>
        notOne(id, `key.lines.${String(index)}.bodies.collectivityIds.${String(place)}`),
      ),
    ),
  ]
}

/**
 * Fixed quotas, limits, classes of prices and instalments that name a body which is no beneficiary: such a quota would
 * silently stay with the lender, such an instalment would never be deducted.
 *
 * @param nameOf what the body is called, for the sentence
 */
export const strangers = (
  agreement: Agreement,
  nameOf: NameOf = (id) => id,
): readonly FieldFailure[] => [
  ...strangersOfTerms(agreement, '', nameOf),
  ...(agreement.amendments ?? []).flatMap(({ terms }, index) =>
    strangersOfTerms(terms, `amendments.${String(index)}.terms.`, nameOf),
  ),
  ...foreign(agreement.instalments, new Set(everServed(agreement)), 'instalments', nameOf),
]
