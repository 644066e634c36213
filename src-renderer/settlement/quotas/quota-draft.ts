import type { AllocationKey } from '#shared/domain/keys/allocation-key'
import { WHOLE } from '#shared/domain/keys/fixed-quotas/fixed-quotas-schema'
import { distribute } from '#shared/kernel/distribute'
import type { Language } from '#shared/contract/preferences'
import type { DraftTexts } from '../../forms/draft-texts'
import { typedShares } from '../../forms/typed-shares'
import { formatTrimmed } from '#shared/wording/format'

/** Decimals of a fixed quota in percent: millionths of the whole. */
export const QUOTA_PLACES = 4

/** A fixed quota as typed; empty is none. */
export interface QuotaDraft {
  readonly collectivityId: string
  readonly percent: string
}

/** A line for each body, with its quota where the key has one. */
export function quotasDraft(
  key: AllocationKey,
  bodies: readonly string[],
  language: Language,
): readonly QuotaDraft[] {
  const quotas = new Map(
    (key.kind === 'fixedQuotas' ? key.quotas : []).map((each) => [
      each.collectivityId,
      formatTrimmed(each.millionths, QUOTA_PLACES, language),
    ]),
  )
  return bodies.map((collectivityId) => ({
    collectivityId,
    percent: quotas.get(collectivityId) ?? '',
  }))
}

/** The quotas as they are kept, in millionths; `null` where the text is none. */
export const typedQuotas = (quotas: readonly QuotaDraft[]) =>
  typedShares(
    quotas.map(({ percent }) => percent),
    QUOTA_PLACES,
  )

/**
 * The quotas of a key, before they are checked.
 *
 * @param root the path of the key in what the form makes
 */
export const quotasField = (
  quotas: readonly QuotaDraft[],
  texts: DraftTexts,
  root = 'key',
): readonly unknown[] => {
  const shares = typedQuotas(quotas)
  return quotas.map(({ collectivityId, percent }, place) => ({
    collectivityId,
    millionths:
      percent.trim() === ''
        ? 0
        : (shares[place]?.millionths ??
          texts.percent(`${root}.quotas.${String(place)}.millionths`, percent, QUOTA_PLACES)),
  }))
}

/** The quotas typed so far, in millionths; unreadable ones count for nothing yet. */
export const quotaSum = (quotas: readonly QuotaDraft[]): number =>
  typedQuotas(quotas).reduce((sum, share) => sum + (share?.millionths ?? 0), 0)

/** Quotas that share the whole by weights, to the millionth; all alike where every weight is zero. */
export function quotasBy(
  quotas: readonly QuotaDraft[],
  weights: readonly number[],
  language: Language,
): readonly QuotaDraft[] {
  const usable = weights.some((weight) => weight > 0) ? weights : weights.map(() => 1)
  const parts = distribute(WHOLE, usable)
  if (!parts.ok) return quotas
  return quotas.map((each, place) => ({
    ...each,
    percent: formatTrimmed(parts.value[place]?.share ?? 0, QUOTA_PLACES, language),
  }))
}
