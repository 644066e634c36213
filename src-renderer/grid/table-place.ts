import type { GridPlace } from './grid-place'

/** Where one is in a table of cells, and the ways to another cell. The focus leads. */
export interface TablePlace {
  readonly active: GridPlace
  /** Notes where the focus went. */
  readonly choose: (place: GridPlace) => void
  /** Sends the focus to a cell; `extend` keeps the other corner of the selection. */
  readonly goTo: (place: GridPlace, extend?: boolean) => void
}
