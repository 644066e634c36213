/** A piece of a report, the same on screen, in the PDF and in the document of a word processor. */
export type ReportBlock =
  | { readonly kind: 'title'; readonly text: string; readonly under: string }
  | { readonly kind: 'heading' | 'subheading'; readonly text: string }
  /** A sentence that is written from the figures; a quiet one says how they are to be read. */
  | { readonly kind: 'text'; readonly text: string; readonly quiet?: true }
  /** What the user types, under the place that it has in the record: `texts.foreword`, `services.<agreement>`. */
  | {
      readonly kind: 'typed'
      readonly place: string
      readonly label: string
      readonly text: string
    }
  | {
      readonly kind: 'table'
      readonly label: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      readonly foot?: readonly string[]
      /** How many columns hold words, from the left: the others hold figures. */
      readonly names: number
    }

/** A sentence of a report. */
export const text = (said: string): ReportBlock => ({ kind: 'text', text: said })

/** A sentence that says how the figures are to be read. */
export const quiet = (said: string): ReportBlock => ({ kind: 'text', quiet: true, text: said })

/** What a table says where there is no figure. */
export const NO_FIGURE = '—'
