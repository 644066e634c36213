import type { WallModel } from './wall-model'

/** The column of the day that a column showed in another view of the same hours; the same place where that day is not shown. */
export function sameDayColumn(before: WallModel, after: WallModel, column: number): number {
  const [day] = before.columns[column]?.days ?? []
  const found = after.columns.findIndex(({ days }) => days[0] === day)
  return found < 0 ? column : found
}
