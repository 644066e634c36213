import { AGENT_LIST } from './agent-list'
import { COLLECTIVITY_LIST } from './collectivity-list'
import { CONTRACTED_LIST } from './contracted-list'
import { PAYMENT_LIST } from './payment-list'
import { PRICE_LIST } from './price-list'
import { QUOTA_LIST } from './quota-list'
import { TARIFF_LIST } from './tariff-list'

/** The lists that can be taken in: to add one, add its description here. */
export const LIST_KINDS = {
  collectivities: COLLECTIVITY_LIST,
  agents: AGENT_LIST,
  payments: PAYMENT_LIST,
  tariffs: TARIFF_LIST,
} as const

/** A list that can be taken in, by what it holds. */
export type ListName = keyof typeof LIST_KINDS

/** The lists that can be taken in. */
export const LIST_NAMES = [
  'collectivities',
  'agents',
  'payments',
  'tariffs',
] as const satisfies readonly ListName[]

/** The lists that fill a form: what they hold is kept with the form. */
export const FORM_LIST_KINDS = {
  quotas: QUOTA_LIST,
  prices: PRICE_LIST,
  contracted: CONTRACTED_LIST,
} as const

/** A list that fills a form. */
export type FormListName = keyof typeof FORM_LIST_KINDS

/** The lists that fill a form. */
export const FORM_LIST_NAMES = [
  'quotas',
  'prices',
  'contracted',
] as const satisfies readonly FormListName[]
