import type { FieldFailure } from '#shared/kernel/read'
import type { Agreement } from './agreement'
import { everServed } from './term-versions'
import type { Terms } from './terms'

type Named = readonly { readonly collectivityId: string }[]

/** Those of a list that are not among some bodies, each on its field. */
const foreign = (
  list: Named,
  bodies: ReadonlySet<string>,
  field: string,
): readonly FieldFailure[] =>
  list.flatMap(({ collectivityId }, index) =>
    bodies.has(collectivityId)
      ? []
      : [
          {
            code: 'fieldNotInList',
            field: `${field}.${String(index)}.collectivityId`,
            found: collectivityId,
          },
        ],
  )

/** Quotas of some terms for bodies that are no beneficiaries under them. */
const strangersOfTerms = ({ key, beneficiaries }: Terms, at: string): readonly FieldFailure[] =>
  key.kind === 'fixedQuotas'
    ? foreign(
        key.quotas,
        new Set(beneficiaries.map(({ collectivityId }) => collectivityId)),
        `${at}key.quotas`,
      )
    : []

/**
 * Fixed quotas and instalments that name a body which is no beneficiary: such a quota would silently stay with the
 * lender, such an instalment would never be deducted.
 */
export const strangers = (agreement: Agreement): readonly FieldFailure[] => [
  ...strangersOfTerms(agreement, ''),
  ...(agreement.amendments ?? []).flatMap(({ terms }, index) =>
    strangersOfTerms(terms, `amendments.${String(index)}.terms.`),
  ),
  ...foreign(agreement.instalments, new Set(everServed(agreement)), 'instalments'),
]
