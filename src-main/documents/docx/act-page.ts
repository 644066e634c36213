import type { Language } from '#shared/contract/preferences'

/** A piece of an act. Its text may hold blanks in double square brackets, which their author fills in. */
export type ActBlock =
  | { readonly kind: 'title'; readonly text: string; readonly under: string }
  /** The head of an article, by which a reader finds their way. */
  | { readonly kind: 'heading'; readonly text: string }
  /** The head of a part of an article. */
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string }
  /** A table whose first row is repeated on each page. Columns after `names` hold figures. */
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      readonly foot?: readonly string[]
      /** How many columns hold words, from the left. */
      readonly names: number
      /** In smaller type, for many columns of amounts. */
      readonly isDense?: boolean
    }
  /** Lines on the left or, for an addressee, on the right. */
  | { readonly kind: 'lines'; readonly lines: readonly string[]; readonly side: 'left' | 'right' }
  /** Places to sign, two in a row. */
  | { readonly kind: 'signatures'; readonly places: readonly (readonly string[])[] }

/** An act as it will be written, before it is a file. */
export interface ActPage {
  readonly title: string
  readonly blocks: readonly ActBlock[]
  /** What every page says at its foot, before its number. */
  readonly footer: string
  /** French where absent. */
  readonly language?: Language
}
