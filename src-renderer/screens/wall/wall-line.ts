import type { ModelRow, WallGroup } from './wall-model'

/** A line shown: an agent with their sums, or one of their rows. */
export type WallLine =
  | { readonly kind: 'group'; readonly key: string; readonly group: WallGroup }
  | {
      readonly kind: 'row'
      readonly key: string
      readonly group: WallGroup
      readonly row: ModelRow
    }

/** Whether two lines show the same facts. */
export const isSameLine = (a: WallLine, b: WallLine | undefined): boolean =>
  a.kind === 'group' ? b?.group === a.group : b?.kind === 'row' && b.row === a.row
