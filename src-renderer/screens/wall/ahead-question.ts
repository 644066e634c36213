import type { CellEntry } from '../../grid/use-record-cells'

/** A question before hours after today are confirmed with others. */
export interface AheadQuestion {
  readonly entries: readonly CellEntry[]
  /** Those of them that are not after today. */
  readonly due: readonly CellEntry[]
}
