import type { Agreement } from '#shared/domain/agreements/agreement'
import { standingTerms } from '#shared/domain/agreements/term-versions'
import { commonTimeCounts } from '#shared/domain/keys/common-time-counts'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import { SUPPOSITION_KINDS, type SuppositionDraft } from './scenario-fields'

/** Whether common time would have an effect under the key that is supposed. */
function countsCommonTime({ kind, key, keptKey, criteria }: SuppositionDraft): boolean {
  if (kind !== 'key') return false
  if (key === 'kept') return keptKey !== null && commonTimeCounts(keptKey)
  return (
    key === 'actualCost' ||
    (key === 'criteria' &&
      commonTimeCounts({
        kind: 'criteria',
        criteria: criteria.map(({ choice }) => ({ measure: { kind: choice } })),
      }))
  )
}

/**
 * The kinds offered in place of a supposition: the rule for common time only where a key of the agreement, or one that the
 * scenario supposes, uses it; the kind chosen already is always among them.
 */
export const offeredKinds = (
  agreement: Agreement,
  suppositions: readonly SuppositionDraft[],
  chosen: SuppositionDraft['kind'],
): readonly SuppositionDraft['kind'][] =>
  SUPPOSITION_KINDS.filter(
    (kind) =>
      kind !== 'commonTime' ||
      kind === chosen ||
      standingTerms([agreement]).some(({ key }) => traitsOf(key).countsCommonTime) ||
      suppositions.some(countsCommonTime),
  )
