/** A name of the file and the record it stands for. */
export interface NameMatch {
  readonly kind: 'agent' | 'collectivity'
  /** As the file writes it. */
  readonly found: string
  /** How many lines have it, and the first of them. */
  readonly lines: number
  readonly firstLine: number
  /**
   * `chosen`: the mapping says so. `exact`: it is the name, code or registration number, whatever the accents. `likely`:
   * only one record can be meant (initials, abbreviation, words left out). `ambiguous`: several can. `unknown`: none.
   */
  readonly state: 'chosen' | 'exact' | 'likely' | 'ambiguous' | 'unknown'
  /** The record; `null` is common time where the state is `chosen` or `exact`, else nothing. */
  readonly id: string | null
  /** Identifiers of records that may be meant, best first, at most six. */
  readonly suggestions: readonly string[]
}
