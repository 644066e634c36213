import { minutes, type Minutes } from '#shared/kernel/minutes'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { halvesOf } from './day-halves'
import { slotsOn } from './slots-on'
import { placeKey } from './time-line-key'
import type { TemplateSlot } from './week-template'

/** What a usual week foresees for one body and activity on each of its days. */
export interface UsualCell {
  /** `null`: common time. */
  readonly collectivityId: string | null
  readonly activity?: string | undefined
  /** More than zero. */
  readonly minutes: Minutes
  /** Minutes since midnight, where the usual week says so and the cell is one piece. */
  readonly start?: number | undefined
}

/** Half a day on which an agent is away. */
export type HalfAway = 'morning' | 'afternoon'

/** A usual piece of work on a day: a slot of the usual week, or a day's share of a contracted week. */
type Piece = Omit<TemplateSlot, 'weekday'>

/** What is left of a piece on a day when the agent is away for half of it. */
function duringHalf(piece: Piece, away: HalfAway): Piece | null {
  const halves = piece.start === null ? 'day' : halvesOf(piece.start, piece.minutes)
  if (halves !== 'day') return halves === away ? null : piece
  return { ...piece, start: null, minutes: minutes(roundRatio(ratio(BigInt(piece.minutes), 2n))) }
}

function cellOf(pieces: readonly Piece[]): UsualCell {
  const sorted =
    pieces.length === 1 ? pieces : [...pieces].sort((a, b) => (a.start ?? -1) - (b.start ?? -1))
  const [first, ...rest] = sorted
  if (first === undefined) throw new RangeError('No piece to make a cell of')
  let length: number = first.minutes
  let joined = first.start !== null
  for (const piece of rest) {
    joined &&= piece.start === (first.start ?? 0) + length
    length += piece.minutes
  }
  return {
    collectivityId: first.collectivityId,
    activity: first.activity === '' ? undefined : first.activity,
    minutes: minutes(length),
    start: joined && first.start !== null ? first.start : undefined,
  }
}

/**
 * The pieces of a day, one cell for each body and activity. Of an agent who is away for half of it, the pieces of the other half stay,
 * and half of those without an hour or of the whole day.
 */
export function joinedCells(
  slots: readonly Piece[],
  away: HalfAway | undefined,
): readonly UsualCell[] {
  const places = new Map<string, Piece[]>()
  for (const slot of slots) {
    const piece = away === undefined ? slot : duringHalf(slot, away)
    if (piece === null || piece.minutes === 0) continue
    const { collectivityId, activity } = piece
    const key = placeKey({ collectivityId, ...(activity === '' ? {} : { activity }) })
    const same = places.get(key)
    if (same === undefined) places.set(key, [piece])
    else same.push(piece)
  }
  return [...places.values()].map(cellOf)
}

const known = new WeakMap<readonly TemplateSlot[], Map<number, readonly UsualCell[]>>()

/**
 * The cells of a usual week on one weekday. Those of whole days are joined once for each usual week, which is immutable: a wall asks
 * for them anew with each week that it shows.
 */
export function usualCellsOn(
  slots: readonly TemplateSlot[],
  weekday: number,
  away: HalfAway | undefined,
): readonly UsualCell[] {
  if (away !== undefined) return joinedCells(slotsOn(slots, weekday), away)
  const days = known.get(slots) ?? new Map<number, readonly UsualCell[]>()
  known.set(slots, days)
  const cells = days.get(weekday) ?? joinedCells(slotsOn(slots, weekday), undefined)
  days.set(weekday, cells)
  return cells
}
