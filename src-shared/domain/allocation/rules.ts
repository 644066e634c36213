import { KEY_RULES } from '../keys/key-name'

/**
 * The rules of the settlement, by the names that `docs/settlement.md` gives them and in its order. Explanations and
 * statements name a rule in the reader's language (`wording/fr/rules.ts`).
 */
export const RULES = [
  'whole-months',
  'terms-by-day',
  'counted-once',
  'late-hour',
  'units-by-month',
  'pay-by-days',
  'one-cent-once',
  'charge-by-days',
  'kilometres-in-cost',
  'kilometres-charged',
  ...KEY_RULES,
  'steps-of-the-year',
  'pay-times',
  'gap',
  'unit-cost-clause',
  'notified-unit-cost',
  'limits',
  'lender-part',
  'vat',
  'matrix',
  'natures',
  'parts-of-a-year',
  'account',
  'foreseen-hours',
  'foreseen-costs',
  'foreseen-values',
] as const

/** A rule of the settlement. */
export type Rule = (typeof RULES)[number]
