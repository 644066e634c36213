import type { ImportField, ImportMapping } from '../import-mapping'

/** How a program that others keep hours with lays out its files. */
export interface HoursFormat {
  /** The program, as it writes its own name. */
  readonly name: string
  /** Titles that each field may have, the best first; where one column is the day and the beginning, it is the beginning. */
  readonly columns: { readonly [F in ImportField]?: readonly string[] }
  /** Titles that together identify the program: one of each list must be there. */
  readonly signs: readonly (readonly string[])[]
  /** The order of dates where none of them shows it. */
  readonly dates: ImportMapping['dates']
  /** The unit of durations that are numbers alone. */
  readonly durations: ImportMapping['durations']
  /** Files name no agent, since each is of one. */
  readonly isOfOneAgent?: true
}
