import type { Source } from '#shared/contract/method'

/** The revision of the last announced change of each source. */
const changed = new Map<Source, number>()
let last = 0

/** Records a change that main announced. */
export function noteChange(touched: readonly Source[], revision: number): void {
  for (const source of touched) changed.set(source, revision)
  last = revision
}

/** Whether anything at all changed since an answer was begun. */
export const mayBeOld = (revision: number): boolean => last > revision

/** Whether something that an answer depends on changed since it was begun. */
export const isOld = (restsOn: readonly Source[], revision: number): boolean =>
  restsOn.some((source) => (changed.get(source) ?? 0) > revision)
