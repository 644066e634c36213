import type { DayClosure } from '../../settlement/closed-day'

/** A message about the last gesture that the cells themselves do not show. */
export type WallNotice =
  | { readonly kind: 'rounded'; readonly found: string; readonly minutes: number }
  | { readonly kind: 'locked'; readonly why: DayClosure }
  | { readonly kind: 'outside'; readonly count: number }
  /** Rows were pasted by their names; what was left out, in words, or nothing, and how many lines without a name. */
  | {
      readonly kind: 'pastedByName'
      readonly count: number
      readonly leftOut: string
      readonly unnamed: number
    }
  /** Nothing was pasted, since so many names would have to be asked about. */
  | { readonly kind: 'tooManyNames'; readonly count: number }
  | { readonly kind: 'blocked'; readonly sentence: string; readonly count: number }
  | { readonly kind: 'confirmed'; readonly count: number }
  | { readonly kind: 'nothingToConfirm' }
  | { readonly kind: 'severalDays' }
  | { readonly kind: 'notACell' }
