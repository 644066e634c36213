import type { Language } from '#shared/contract/preferences'
import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import { minutes, MINUTES_PER_DAY } from '#shared/kernel/minutes'
import { parseClock } from '#shared/kernel/parse-clock'
import { formatClock } from '#shared/wording/format'
import { newId } from '../../forms/new-id'
import type { SlotDraft } from './usual-week-fields'

const NOON = 720

/** When each half of a day usually begins. */
const BEGINS = { morning: 510, afternoon: 810 } as const

/** Half a day. */
export type Half = keyof typeof BEGINS

const halfOf = (start: number): Half => (start < NOON ? 'morning' : 'afternoon')

/**
 * Adds a piece to a half day, after those that are there: it begins when the last of them ends, while that is in the same
 * half.
 */
export function withNewSlot(
  slots: readonly SlotDraft[],
  weekday: number,
  half: Half,
  language: Language,
): readonly SlotDraft[] {
  const ofHalf = slots.flatMap((slot, place) => {
    const start = parseClock(slot.start)
    if (slot.weekday !== weekday || start === null || halfOf(start) !== half) return []
    const read = parseDuration(slot.minutes, minutes(MINUTES_PER_DAY))
    return [{ place, end: start + (read.ok ? read.value.minutes : 0) }]
  })
  const last = ofHalf.reduce<(typeof ofHalf)[number] | null>(
    (latest, each) => (latest === null || each.end >= latest.end ? each : latest),
    null,
  )
  const start = last !== null && halfOf(last.end) === half ? last.end : BEGINS[half]
  const slot: SlotDraft = {
    id: newId(),
    weekday,
    start: start < MINUTES_PER_DAY ? formatClock(start, language) : '',
    minutes: '',
    collectivityId: '',
    activity: '',
  }
  const firstOfAfternoon = slots.findIndex(
    (each) => each.weekday === weekday && (parseClock(each.start) ?? MINUTES_PER_DAY) >= NOON,
  )
  const before = half === 'morning' && firstOfAfternoon >= 0 ? firstOfAfternoon : slots.length
  const at = last === null ? before : last.place + 1
  return [...slots.slice(0, at), slot, ...slots.slice(at)]
}
