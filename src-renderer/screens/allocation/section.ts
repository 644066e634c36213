/** A step of an explanation, in words: its subject, its result, and how. */
export interface Section {
  readonly key: string
  readonly title: string
  readonly value: string
  /** Labelled figures. */
  readonly rows: readonly SectionRow[]
  readonly sentences: readonly string[]
  /** The rules that it applies, by name: "Règle : clé des heures". */
  readonly rules?: string
}

/** A figure with its label; `aside` comes before it, in smaller type. */
export interface SectionRow {
  readonly label: string
  readonly aside?: string
  readonly value: string
}
