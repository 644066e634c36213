import type { Language } from '#shared/contract/preferences'
import { addDays } from '#shared/kernel/day'
import { parseDay } from '#shared/kernel/parse-day'
import { formatDay } from '#shared/wording/format'

interface PeriodDraft {
  readonly period: { readonly from: string; readonly to: string }
}

/** Closes the open period that comes just before one, the day before it begins: two periods never overlap. */
export function closedBefore<Line extends PeriodDraft>(
  periods: readonly Line[],
  place: number,
  language: Language,
): readonly Line[] {
  const start = parseDay(periods[place]?.period.from ?? '')
  if (start === null) return periods
  return periods.map((each, at) => {
    const from = parseDay(each.period.from)
    const open = at !== place && each.period.to.trim() === '' && from !== null && from < start
    const to = formatDay(addDays(start, -1), 'numeric', language)
    return open ? { ...each, period: { ...each.period, to } } : each
  })
}
