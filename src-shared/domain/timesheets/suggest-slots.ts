import { mondayOf, weekday, type Day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import type { TimeLine } from './timesheet'
import { timeLineKey } from './time-line-key'
import type { TemplateSlot } from './week-template'

/** The most frequent of some numbers; of equally frequent ones, the smallest. */
function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, many], [b, more]) => more - many || a - b)[0]?.[0]
}

/**
 * The usual week that some past weeks show: of each weekday, the bodies and activities served in at least half of the weeks
 * that have hours on that weekday, with the duration most often recorded, and the start where most lines have the same one.
 * Days without hours (leave, holidays) are not counted.
 */
export function suggestSlots(lines: readonly TimeLine[]): readonly TemplateSlot[] {
  const done = lines.filter((line) => line.minutes > 0)
  return [1, 2, 3, 4, 5, 6, 7].flatMap((on) => {
    const ofDay = done.filter(({ day }) => weekday(day) === on)
    const weeks = new Set<Day>(ofDay.map(({ day }) => mondayOf(day))).size
    const byPlace = new Map<string, TimeLine[]>()
    for (const line of ofDay) {
      const key = timeLineKey({ ...line, day: mondayOf(line.day) }).slice(line.day.length)
      byPlace.set(key, [...(byPlace.get(key) ?? []), line])
    }
    return [...byPlace.values()]
      .flatMap((same): readonly TemplateSlot[] => {
        const [first] = same
        const length = mostFrequent(same.map((line) => line.minutes))
        if (first === undefined || length === undefined || same.length * 2 < weeks) return []
        const starts = same.map(({ start }) => start ?? -1)
        const start = mostFrequent(starts) ?? -1
        return [
          {
            weekday: on,
            start: start < 0 ? null : start,
            minutes: minutes(length),
            collectivityId: first.collectivityId,
            activity: first.activity ?? '',
          },
        ]
      })
      .sort(
        (a, b) =>
          (a.start ?? 1440) - (b.start ?? 1440) ||
          ((a.collectivityId ?? '~') < (b.collectivityId ?? '~') ? -1 : 1),
      )
  })
}
