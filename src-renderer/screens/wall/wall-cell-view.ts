import { minutes, type Minutes } from '#shared/kernel/minutes'
import type { CellEdit } from '../../grid/cell-edits'
import { countedValue, type CellView } from '../../grid/cell-view'
import type { ForeseenCell } from '#shared/domain/timesheets/foreseen'
import type { Day } from '#shared/kernel/day'
import type { WallRow } from '#shared/domain/timesheets/wall-rows'
import type { Counting, Sums } from './sums'

/** What a cell of the wall shows; in the view of a month it is the sum of several days. */
export interface WallCellView {
  /** Confirmed, and foreseen where not confirmed. */
  readonly minutes: Minutes
  readonly confirmed: Minutes
  /** `null`: nothing is foreseen. */
  readonly foreseen: Minutes | null
  /** How many days are to be confirmed. */
  readonly waiting: number
  readonly status: 'empty' | 'foreseen' | 'part' | 'confirmed'
  readonly state: CellView['state']
  readonly task: string
  readonly refusal: CellView['refusal']
}

/** One day of a row: what is kept or being kept, and what is foreseen. */
export interface WallDay {
  readonly view: CellView
  readonly foreseen: ForeseenCell | undefined
}

/** States, the most important first. */
const STATES = ['refused', 'pending', 'kept', 'stored', 'empty'] as const

/** Whether a day is to be confirmed. */
export const waits = ({ view, foreseen }: WallDay): boolean =>
  view.value === null && foreseen !== undefined && foreseen.minutes > 0

/** What a cell shows, from its days. */
export function wallCellView(days: readonly WallDay[]): WallCellView {
  let [confirmed, foreseen, open, waiting, lines, planned] = [0, 0, 0, 0, 0, false]
  for (const day of days) {
    confirmed += day.view.minutes
    if (day.view.value !== null) lines += 1
    if (day.foreseen !== undefined) {
      foreseen += day.foreseen.minutes
      planned = true
    }
    if (waits(day)) {
      open += day.foreseen?.minutes ?? 0
      waiting += 1
    }
  }
  // Mostly there is one day, and twelve thousand rows of such cells are looked at together.
  const [one] = days
  const only = days.length === 1 ? one?.view : undefined
  const states = only === undefined ? new Set(days.map(({ view }) => view.state)) : null
  return {
    minutes: minutes(confirmed + open),
    confirmed: minutes(confirmed),
    foreseen: planned ? minutes(foreseen) : null,
    waiting,
    status: waiting > 0 ? (lines > 0 ? 'part' : 'foreseen') : lines > 0 ? 'confirmed' : 'empty',
    state: only?.state ?? STATES.find((state) => states?.has(state)) ?? 'empty',
    task: only?.task ?? '',
    refusal:
      only === undefined
        ? (days.find(({ view }) => view.refusal !== null)?.view.refusal ?? null)
        : only.refusal,
  }
}

/** Whether two views mean the same hours. */
export const sameTime = (a: WallCellView | undefined, b: WallCellView): boolean =>
  a?.minutes === b.minutes &&
  a.confirmed === b.confirmed &&
  a.foreseen === b.foreseen &&
  a.waiting === b.waiting &&
  a.status === b.status

/** Whether two views look the same. */
export const sameView = (a: WallCellView, b: WallCellView): boolean =>
  sameTime(a, b) &&
  a.state === b.state &&
  a.task === b.task &&
  a.refusal?.text === b.refusal?.text &&
  a.refusal?.reason === b.refusal?.reason

/** What a cell counts for in sums. */
export const countsFor = ({
  minutes: total,
  confirmed,
  foreseen,
  waiting,
}: WallCellView): Sums => ({
  total,
  confirmed,
  planned: foreseen ?? 0,
  waiting,
})

/** What days of a row count with, besides what is kept and foreseen. */
interface CountedWith {
  /** Whether what is foreseen counts too. */
  readonly onWall: boolean
  /** What was typed in the row. */
  readonly typed: ReadonlyMap<Day, CellEdit> | undefined
  /** Which reading is on screen. */
  readonly readAt: number
}

/** Counts days of a row into sums: the same as their view counts for, without making it. */
export function countDays(
  { kept, foreseen }: Pick<WallRow, 'kept' | 'foreseen'>,
  days: readonly Day[],
  { onWall, typed, readAt }: CountedWith,
  into: Counting,
): void {
  let [confirmed, open, planned, waiting] = [0, 0, 0, 0]
  for (const day of days) {
    const line = countedValue(kept.get(day) ?? null, typed?.get(day), readAt)
    const usual = onWall ? foreseen.get(day) : undefined
    confirmed += line?.minutes ?? 0
    planned += usual?.minutes ?? 0
    if (line === null && usual !== undefined && usual.minutes > 0) {
      open += usual.minutes
      waiting += 1
    }
  }
  into.total = confirmed + open
  into.confirmed = confirmed
  into.planned = planned
  into.waiting = waiting
}

/** What a cell counts for while the text typed in it reads as a duration. */
export const countsForTyped = (view: WallCellView, typed: Minutes): Sums => ({
  total: typed,
  confirmed: typed,
  planned: view.foreseen ?? 0,
  waiting: 0,
})
