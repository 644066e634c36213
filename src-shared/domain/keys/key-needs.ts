import type { AllocationKey, KeyCriterion } from '../agreements/allocation-key'
import type { PriceLine } from '../agreements/price-line'
import type { Terms } from '../agreements/terms'

const measures = (
  key: AllocationKey,
  has: (measure: KeyCriterion['measure']) => boolean,
): boolean => key.kind === 'criteria' && key.criteria.some(({ measure }) => has(measure))

const prices = (key: AllocationKey, has: (rated: PriceLine['rated']) => boolean): boolean =>
  key.kind === 'prices' && key.lines.some(({ rated }) => has(rated))

/** Whether a price counts hours done. */
export const countsHours = (rated: PriceLine['rated']): boolean =>
  (rated.kind === 'hour' && rated.basis === 'actual') ||
  (rated.kind === 'month' && rated.each === 'agent') ||
  rated.kind === 'day' ||
  rated.kind === 'halfDay' ||
  rated.kind === 'payTimes'

/** Whether a key counts hours done: a month without any entry is then a hole. */
export const needsHours = (key: AllocationKey): boolean =>
  key.kind === 'actualCost' ||
  (key.kind === 'tariff' && key.basis === 'actual') ||
  measures(key, ({ kind }) => kind === 'hours') ||
  prices(key, countsHours)

/** Whether a key counts contracted hours: forecasts then set amounts. */
export const countsContracted = (key: AllocationKey): boolean =>
  (key.kind === 'tariff' && key.basis === 'contracted') ||
  measures(key, ({ kind }) => kind === 'contractedHours') ||
  prices(key, (rated) => rated.kind === 'hour' && rated.basis === 'contracted')

/** Whether a key shares the real cost out, rather than billing units at a price. */
export const sharesCost = ({ kind }: AllocationKey): boolean =>
  kind !== 'tariff' && kind !== 'prices'

/** Whether terms bill the real cost, by their key or through the gap: a month without a cost is then a hole. */
export const needsCost = ({ key, gap }: Pick<Terms, 'key' | 'gap'>): boolean =>
  sharesCost(key) || gap === 'beneficiaries'

/** Whether a key has prices with steps, which run over the civil year (rule `steps-of-the-year`). */
export const hasSteps = (key: AllocationKey): boolean =>
  key.kind === 'prices' && key.lines.some(({ tiers }) => tiers.length > 0)

/** Whether a key counts values of a year, so that a settlement across years is cut at 1 January. */
export const isYearly = (key: AllocationKey): boolean =>
  measures(key, ({ kind }) => kind === 'population' || kind === 'criterion') ||
  prices(key, ({ kind }) => kind === 'percentOf') ||
  hasSteps(key)
