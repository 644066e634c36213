import { addDays, weekday, type Day } from '#shared/kernel/day'
import type { ElementGroup } from './group-parts'
import { dayOfMonth, mondayOfWeek, weekdayOnScreen, type SentenceDates } from './sentence-dates'
import type { TextRange } from './sentence-token'
import type { DayExpression } from './day-expression'
import type { SentenceFailure, SentenceSpan } from './understanding'

/** The days of a part; `null` where it names none. */
export interface ResolvedDays {
  readonly days: readonly Day[] | null
  readonly spans: readonly SentenceSpan[]
  readonly failures: readonly SentenceFailure[]
}

interface Place {
  readonly expression: DayExpression
  readonly range: TextRange
}

const WORKING = [0, 1, 2, 3, 4] as const

/** The numbers of a part that are days: all where the part has another amount, all but the last where it has none. */
const numbersOf = ({ numbers, amount }: ElementGroup) =>
  amount === null ? numbers.slice(0, -1) : numbers

function placesOf(group: ElementGroup, dates: SentenceDates): readonly Place[] {
  const numbers = numbersOf(group)
  const dated = new Set(numbers.flatMap(({ after }) => after ?? []))
  const named = group.days
    .filter((element) => !dated.has(element))
    .map((element): Place => ({ expression: element.days, range: element }))
  const numbered = numbers.map(({ element, after }): Place => {
    const day = dayOfMonth(dates, Number(element.number))
    const range = after === null ? element : { from: after.from, to: element.to }
    if (day === null) return { expression: { kind: 'wrong', problem: 'dayImpossible' }, range }
    const weekdays = after?.days.kind === 'weekdays' ? after.days.weekdays : null
    return weekdays === null || weekdays.includes(weekday(day))
      ? { expression: { kind: 'dates', days: [day] }, range }
      : { expression: { kind: 'wrong', problem: 'weekdayDiffers' }, range }
  })
  return [...named, ...numbered].sort((a, b) => a.range.from - b.range.from)
}

function daysOf(expression: DayExpression, dates: SentenceDates): readonly Day[] {
  switch (expression.kind) {
    case 'weekdays':
      return expression.weekdays.map((one) => weekdayOnScreen(dates, one))
    case 'dates':
      return expression.days
    case 'week':
      return WORKING.map((offset) => addDays(mondayOfWeek(dates, expression.week), offset))
    case 'except':
      return daysOf(expression.but, dates)
    case 'wrong':
      return []
  }
}

/**
 * The days of a part, each once, in order. A week beside weekdays says whose Monday is meant; alone, or with days left out
 * of it, it means Monday to Friday.
 */
export function resolveDays(group: ElementGroup, dates: SentenceDates, text: string): ResolvedDays {
  const places = placesOf(group, dates)
  const failures = places.flatMap(({ expression, range }): readonly SentenceFailure[] => {
    const inner = expression.kind === 'except' ? expression.but : expression
    return inner.kind === 'wrong'
      ? [
          {
            code: inner.problem,
            found: text.slice(range.from, range.to),
            from: range.from,
            to: range.to,
          },
        ]
      : []
  })
  if (places.length === 0 || failures.length > 0)
    return { days: places.length === 0 ? null : [], spans: [], failures }
  const week = places.find(({ expression }) => expression.kind === 'week')?.expression
  const shownDates =
    week?.kind === 'week' ? { ...dates, monday: mondayOfWeek(dates, week.week) } : dates
  const taken = places.filter(({ expression: { kind } }) => kind === 'weekdays' || kind === 'dates')
  const left = places.filter(({ expression: { kind } }) => kind === 'except')
  const working = WORKING.map((offset) => addDays(shownDates.monday, offset))
  const named =
    taken.length === 0 ? working : taken.flatMap((place) => daysOf(place.expression, shownDates))
  const out = new Set(left.flatMap((place) => daysOf(place.expression, shownDates)))
  return {
    days: [...new Set(named)].filter((day) => !out.has(day)).sort(),
    failures,
    spans: places.map(({ expression: place, range }) => ({
      kind: 'days',
      days: place.kind === 'week' && taken.length > 0 ? [] : daysOf(place, shownDates),
      left: place.kind === 'except',
      from: range.from,
      to: range.to,
    })),
  }
}
