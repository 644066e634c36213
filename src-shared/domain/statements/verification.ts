import type { Day } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'
import type { CostComponent } from '../costs/agent-cost'
import type { PrintedValue } from '../printed/printed-value'
import type { ContentField } from './content-fields'

/** A list of a statement of which a line differs. */
export const CONTENT_LISTS = [
  'uses',
  'months',
  'components',
  'charges',
  'criteria',
  'counts',
  'lines',
  'periods',
  'travel',
  'agents',
  'instalments',
  'imputation',
  'provisionals',
  'carriedIn',
] as const

/** A line of a list, with what identifies it for the user. */
export interface ContentLine {
  readonly list: (typeof CONTENT_LISTS)[number]
  /** Its place in the list, from 1. */
  readonly rank: number
  readonly day?: Day
  readonly month?: Month
  /** What was done, or the name, label, number or reference of the line. */
  readonly text?: string
  readonly component?: CostComponent
  readonly side?: 'receipt' | 'expense'
  /** Of a priced line: its price is a part of an amount, no amount. */
  readonly percent?: boolean
}

/** How a field differs. */
export type Change =
  | { readonly kind: 'value'; readonly issued: PrintedValue; readonly recomputed: PrintedValue }
  /** The statement prints something that recomputing doesn't find, or the other way round. */
  | { readonly kind: 'onlyIssued' }
  | { readonly kind: 'onlyRecomputed' }
  /** The differing value means nothing to the user. */
  | { readonly kind: 'other' }

/** The first thing that differs, from the head of the statement to its foot. */
export interface Difference {
  /** The line of the difference, the outer list first; none where it is on no list. */
  readonly lines: readonly ContentLine[]
  readonly field: ContentField
  readonly change: Change
}

/** A field outside any list with one value in place of another. */
export const valueDifference = (
  field: ContentField,
  issued: PrintedValue,
  recomputed: PrintedValue,
): Difference => ({ lines: [], field, change: { kind: 'value', issued, recomputed } })

/** What recomputing a statement found. */
export type Verification =
  | { readonly kind: 'identical' }
  | {
      readonly kind: 'different'
      /**
       * `altered`: the content no longer matches its own fingerprint; `recomputed`: its hours or costs give something else
       * now; `shared`: every figure is recomputed identically, and only the common fingerprint of its settlement changed;
       * `lost`: its hours or costs no longer exist.
       */
      readonly cause: 'altered' | 'recomputed' | 'shared' | 'lost'
      /** `null` where nothing that can be recomputed differs. */
      readonly difference: Difference | null
    }

/** Whether all figures of a statement hold, and only the common fingerprint of its settlement changed. */
export const isShared = (verification: Verification): boolean =>
  verification.kind === 'different' && verification.cause === 'shared'
