import { addDays, mondayOf, type Day } from '#shared/kernel/day'
import { addMonths, firstDayOf, lengthOfMonth, monthOf, type Month } from '#shared/kernel/month'
import { weekDays } from '#shared/domain/timesheets/week-days'

/** A week or a month. */
export type WallViewName = 'week' | 'month'

/** The days that a view shows. */
export function daysShown(view: WallViewName, on: Day): readonly Day[] {
  if (view === 'week') return weekDays(on)
  const month = monthOf(on)
  const first = firstDayOf(month)
  return Array.from({ length: lengthOfMonth(month) }, (_, index) => addDays(first, index))
}

/** How many days back hours are read: for the usual bodies and tasks, and the five weeks. */
const DAYS_BACK = { wall: 28, week: 70 } as const

/** The months whose hours the wall, or one agent's week, reads to show a day. */
export function monthsRead(
  of: keyof typeof DAYS_BACK,
  view: WallViewName,
  on: Day,
): { readonly from: Month; readonly to: Month } {
  const days = daysShown(view, on)
  const [first, last] = [days[0] ?? on, days.at(-1) ?? on]
  return { from: monthOf(addDays(first, -DAYS_BACK[of])), to: monthOf(last) }
}

/** The weeks of some days, each with those of its days that are among them. */
export function weeksOf(days: readonly Day[]): readonly (readonly Day[])[] {
  const weeks = new Map<Day, Day[]>()
  for (const day of days) weeks.set(mondayOf(day), [...(weeks.get(mondayOf(day)) ?? []), day])
  return [...weeks.values()]
}

/** The week or month that lies some steps further. */
export const shiftView = (view: WallViewName, on: Day, steps: number): Day =>
  view === 'week' ? addDays(mondayOf(on), 7 * steps) : firstDayOf(addMonths(monthOf(on), steps))

/** The name of what a grid of hours shows: a view, its first day, and whose hours (an agreement's, all or one agent's). */
export const periodName = (view: WallViewName, on: Day, of: string): string =>
  `${view} ${daysShown(view, on)[0] ?? on} ${of}`
