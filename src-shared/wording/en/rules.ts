import type { Sentences } from '../sentences'
import type { frRules } from '../fr/rules'

/** Names of the rules of the settlement, in English. */
export const enRules: Sentences<typeof frRules> = {
  applied_one: 'Rule: {{names}}',
  applied_other: 'Rules: {{names}}',
  name: {
    'whole-months': 'whole months',
    'terms-by-day': 'terms of the day',
    'counted-once': 'counted once',
    'late-hour': 'late hour',
    'units-by-month': 'units of the month',
    'pay-by-days': 'pay by days',
    'one-cent-once': 'no cent twice',
    'charge-by-days': 'charge by days',
    'kilometres-in-cost': 'kilometres in the cost',
    'kilometres-charged': 'kilometres charged',
    'key-by-hours': 'key by hours',
    'key-by-quotas': 'key by quotas',
    'key-by-criteria': 'key by criteria',
    'key-at-tariff': 'key at a tariff',
    'key-at-prices': 'key at prices',
    'steps-of-the-year': 'steps of the year',
    'pay-times': 'pay × coefficient',
    gap: 'gap to the real cost',
    limits: 'caps and floors',
    'lender-part': 'part of the lender',
    vat: 'VAT',
    matrix: 'table by agent',
    natures: 'nature of the costs',
    'parts-of-a-year': 'year in several settlements',
    account: 'account of the body',
    'foreseen-hours': 'foreseen hours',
    'foreseen-costs': 'foreseen costs',
    'foreseen-values': 'foreseen values',
  },
}
