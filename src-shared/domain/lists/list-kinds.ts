import { AGENT_LIST } from './agent-list'
import { COLLECTIVITY_LIST } from './collectivity-list'
import { PAYMENT_LIST } from './payment-list'

/** The lists that can be taken in: to add one, add its description here. */
export const LIST_KINDS = {
  collectivities: COLLECTIVITY_LIST,
  agents: AGENT_LIST,
  payments: PAYMENT_LIST,
} as const

/** A list that can be taken in, by the table that it fills. */
export type ListName = keyof typeof LIST_KINDS

/** The lists that can be taken in. */
export const LIST_NAMES = [
  'collectivities',
  'agents',
  'payments',
] as const satisfies readonly ListName[]
