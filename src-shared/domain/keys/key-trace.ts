import { cents, type Cents } from '#shared/kernel/cents'
import type { GapBilling } from './gap-billing'
import type { KeyBilling } from './key-billing'

/** Whether an amount was computed by the division of a total by weights, rather than at prices. */
export const isDivided = <T extends object>(
  billing: T,
): billing is Extract<T, { readonly weights: unknown }> => 'weights' in billing

/** What a key gave that divides a total by weights, as a statement keeps it. */
export type DividedBilling = Extract<KeyBilling, { readonly weights: unknown }>

/** The division that gave an amount, or that of the gap which completed one at prices; `null` where there was neither. */
export const divisionOf = (billing: KeyBilling): DividedBilling | GapBilling | null =>
  isDivided(billing) ? billing : (billing.gap ?? null)

/** A part of a total by weights, with that total. */
export type DividedTrace = DividedBilling & { readonly total: Cents }

/** The cost that a division starts from, with what bounded amounts take of it. */
export const dividedCost = ({ total, others }: DividedTrace): Cents =>
  cents(total + (others?.taken ?? 0))

/** What a key gave, before any limit: a part of a total by weights, or quantities at prices. */
export type KeyTrace = DividedTrace | Exclude<KeyBilling, DividedBilling>

/** The trace of some kinds. */
export type TraceOf<Kind extends KeyTrace['kind']> = Extract<KeyTrace, { readonly kind: Kind }>
