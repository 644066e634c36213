import type { Cents } from '#shared/kernel/cents'
import type { Month } from '#shared/kernel/month'
import type { Agent } from '../agents/agent'
import type { AllocationKey, KeyKindName, KeyOf } from './allocation-key'
import type { Bill, KeyFacts } from './key-bill'
import type { KeyBilling } from './key-billing'
import type { KeyName, KeyRule } from './key-name'
import type { PriceLine } from './prices/price-line'
import type { KnownOfBodies, Unvalued } from './unvalued'
import type { PrintedKey, WorkedKey } from './worked-key'

/** An identifier that a key names, on its field within the key. */
export interface NamedInKey {
  readonly field: string
  readonly id: string
}

/** The identifiers that a key names. */
export interface KeyReferences {
  /** The user's criteria and the kinds of units that it counts. */
  readonly criteria: readonly NamedInKey[]
  readonly unitTypes: readonly NamedInKey[]
  /** The bodies that it shares the cost between, and those that pay a price. */
  readonly bodies: readonly NamedInKey[]
  readonly payers: readonly NamedInKey[]
}

/** The references of a key that names nothing. */
export const NOTHING_NAMED: KeyReferences = { criteria: [], unitTypes: [], bodies: [], payers: [] }

/** Whether the hours of an agent in a month count. */
export type CountsMonth = (agentId: string, month: Month) => boolean

/** A contradiction within a key: the field of the key, and its code. */
export interface KeyFault {
  readonly code: 'quotasOver100' | 'partyTwice'
  readonly path: readonly string[]
}

/** A change in the lines of a price list. */
export type PriceChange =
  | { readonly kind: 'priceJoins' | 'priceLeaves'; readonly line: PriceLine }
  | { readonly kind: 'price'; readonly from: PriceLine; readonly to: PriceLine }

/** All that code outside the folder of a kind asks of a key. */
export interface KeyTraits {
  readonly name: KeyName
  readonly rule: KeyRule
  /** Whether it shares the real cost out, rather than billing units at a price. */
  readonly sharesCost: boolean
  /** Whether an amount of it is the pay of those who came to a body, times a coefficient. */
  readonly pricesPay: boolean
  /** Whether it bills at the hourly tariff of the terms. */
  readonly usesTariff: boolean
  /** Whether it counts hours done: a month without any entry is then a hole. */
  readonly needsHours: boolean
  /** Whether it counts contracted hours: forecasts then set amounts. */
  readonly countsContracted: boolean
  /** Whether what the terms say of common time has an effect on an amount (`docs/settlement.md`, section 4). */
  readonly countsCommonTime: boolean
  /** Whether it counts values of a year, so that a settlement across years is cut at 1 January. */
  readonly isYearly: boolean
  /** Whether an amount depends on what kind of body it is of, so that a settlement is cut where a body becomes of another. */
  readonly countsKinds: boolean
  /** What a statement gives as the minutes billed: those done, those with their part of common time, or those contracted. */
  readonly billedMinutes: 'done' | 'withCommon' | 'contracted'
  /** Whether an act must have decided it besides the agreement. */
  readonly needsAct: boolean
  /** Whether it has nothing to count until agents are lent and hours foreseen; quotas may share charges alone. */
  readonly needsForecast: boolean
  /** Whether it bills though no agent is lent, given whether there is a cost to share. */
  readonly billsWithoutAgents: (hasCost: boolean) => boolean
  /** The key by which a unit cost fixed for the year is billed: itself, unless it shares the real cost by hours. */
  readonly atFixedCost: () => AllocationKey
  readonly named: () => KeyReferences
  /** The same key for the bodies that stay. */
  readonly restrictToBodies: (stays: (collectivityId: string) => boolean) => AllocationKey
  /** The content that a settlement reads: two keys with the same content settle alike. */
  readonly settlingContent: () => unknown
  readonly faults: () => readonly KeyFault[]
  /** What is still to be filled in before it can give an amount; `null` where nothing is. */
  readonly lacks: (hourlyTariff: Cents | null) => 'tariff' | 'quotas' | null
  /** The bodies of which it lacks a value, and which it would bill nothing or refuse for that. */
  readonly unvalued: (known: KnownOfBodies) => readonly Unvalued[]
  /** How its price list differs from the one of earlier terms; nothing where it has none. */
  readonly priceChanges: (before: AllocationKey) => readonly PriceChange[]
  /** Whose hours of a month earlier in the year, under the key of then, its steps count too. */
  readonly countsEarlier: (before: AllocationKey, agents: readonly Agent[]) => CountsMonth
  /** Sets the amount of each beneficiary. */
  readonly bill: (facts: KeyFacts) => Bill
  /**
   * Computes an amount again from the quantities, weights and prices printed beside it; `null` where a key of another kind
   * gave it.
   */
  readonly sums: (billing: KeyBilling, printed: PrintedKey) => WorkedKey | null
}

/** A kind of key: makes the traits of a key of it. */
export type KeyKind<K extends KeyKindName> = (key: KeyOf<K>) => KeyTraits

/** What most keys have in common: a kind says where it differs. */
export const usualTraits = (key: AllocationKey) =>
  ({
    pricesPay: false,
    usesTariff: false,
    needsHours: false,
    countsContracted: false,
    countsCommonTime: false,
    isYearly: false,
    countsKinds: false,
    billedMinutes: 'done',
    needsAct: true,
    needsForecast: false,
    billsWithoutAgents: (hasCost) => hasCost,
    atFixedCost: () => key,
    named: () => NOTHING_NAMED,
    restrictToBodies: () => key,
    settlingContent: () => key,
    faults: () => [],
    lacks: () => null,
    unvalued: () => [],
    priceChanges: () => [],
    countsEarlier: () => () => false,
  }) satisfies Partial<KeyTraits>
