import type { FieldFailure } from '#shared/kernel/read'
import type { Agreement } from './agreement'

/**
 * Fixed quotas and instalments that name a body which is no beneficiary: such a quota would silently stay with the
 * lender, such an instalment would never be deducted.
 */
export function strangers(agreement: Agreement): readonly FieldFailure[] {
  const bodies = new Set(agreement.beneficiaries.map(({ collectivityId }) => collectivityId))
  const foreign = (
    list: readonly { readonly collectivityId: string }[],
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
  return [
    ...(agreement.key.kind === 'fixedQuotas' ? foreign(agreement.key.quotas, 'key.quotas') : []),
    ...foreign(agreement.instalments, 'instalments'),
  ]
}
