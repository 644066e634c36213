import type { AllocationKey, KeyCriterion } from '../agreements/allocation-key'

const measures = (
  key: AllocationKey,
  has: (measure: KeyCriterion['measure']) => boolean,
): boolean => key.kind === 'criteria' && key.criteria.some(({ measure }) => has(measure))

/** Whether a key counts hours done: a month without any entry is then a hole. */
export const needsHours = (key: AllocationKey): boolean =>
  key.kind === 'actualCost' ||
  (key.kind === 'tariff' && key.basis === 'actual') ||
  measures(key, ({ kind }) => kind === 'hours')

/** Whether a key shares the real cost out: a month without a cost is then a hole. */
export const sharesCost = ({ kind }: AllocationKey): boolean => kind !== 'tariff'

/** Whether a key counts values of a year, so that a settlement across years is cut at 1 January. */
export const isYearly = (key: AllocationKey): boolean =>
  measures(key, ({ kind }) => kind === 'population' || kind === 'criterion')
