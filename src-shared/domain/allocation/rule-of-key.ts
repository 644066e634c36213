import type { AllocationKey } from '../agreements/allocation-key'
import type { Rule } from './rules'

const OF_KIND = {
  actualCost: 'key-by-hours',
  fixedQuotas: 'key-by-quotas',
  criteria: 'key-by-criteria',
  tariff: 'key-at-tariff',
  prices: 'key-at-prices',
} as const satisfies Readonly<Record<AllocationKey['kind'], Rule>>

/** The rule by which a key shares a cost, or prices what was done. */
export const ruleOfKey = ({ kind }: Pick<AllocationKey, 'kind'>): Rule => OF_KIND[kind]
