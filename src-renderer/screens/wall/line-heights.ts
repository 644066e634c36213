import type { WallStore } from './wall-store'

/** Heights in pixels: a line, the header and footer that cover lines, a refusal under its row before it is measured. */
export const LINE = { wall: 24.5, week: 28 } as const
export const HEAD = 31
export const FOOT = 35
const REFUSAL = 26

/** How much room the refusals of a row take under it. */
export function refusalHeight({ cells, refusalHeights }: WallStore, key: string): number {
  const count = cells.refused.get(key) ?? 0
  return count === 0 ? 0 : (refusalHeights.get(key) ?? REFUSAL * count)
}

/** From where to where a line goes, with its refusals, from the top of the grid: also of one that is not drawn. */
export function spanOfLine(
  store: WallStore,
  row: number,
  line: number,
): { readonly top: number; readonly bottom: number } {
  let top = HEAD + row * line
  for (const key of store.cells.refused.keys())
    if ((store.indexOf(key) ?? row) < row) top += refusalHeight(store, key)
  return { top, bottom: top + line + refusalHeight(store, store.lineAt(row)?.key ?? '') }
}
