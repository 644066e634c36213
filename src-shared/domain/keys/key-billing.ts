import { z } from 'zod'
import { CRITERIA_FIELDS, criteriaBillingSchema } from './criteria/criteria-billing'
import { DIVISION_FIELDS } from './division-billing'
import { GAP_FIELDS } from './gap-billing'
import { PRICES_FIELDS, pricesBillingSchema } from './prices/prices-billing'
import { shareBillingSchema } from './share-billing'
import { TARIFF_FIELDS, tariffBillingSchema } from './tariff/tariff-billing'

/** What keys give, before any limit, as a statement keeps it. */
export const KEY_BILLINGS = [
  shareBillingSchema,
  criteriaBillingSchema,
  tariffBillingSchema,
  pricesBillingSchema,
] as const

/** What a key gave, before any limit. */
export const keyBillingSchema = z.discriminatedUnion('kind', KEY_BILLINGS)

/** What a key gave, before any limit. */
export type KeyBilling = z.output<typeof keyBillingSchema>

/** The billing of some kinds. */
export type BillingOf<Kind extends KeyBilling['kind']> = Extract<KeyBilling, { kind: Kind }>

/** All that a statement prints of what keys gave. */
export const KEY_FIELDS = {
  ...DIVISION_FIELDS,
  ...CRITERIA_FIELDS,
  ...TARIFF_FIELDS,
  ...GAP_FIELDS,
  ...PRICES_FIELDS,
} as const
