import type { Day } from '#shared/kernel/day'
import { addDays, dayNumber } from '#shared/kernel/day'
import type { Agreement } from '#shared/domain/agreements/agreement'

/** A day of an agreement's life on its line. */
export interface LifeMark {
  readonly kind: 'signature' | 'start' | 'today' | 'end'
  readonly day: Day
  /** Place on the line, in percent. */
  readonly at: number
  readonly past: boolean
}

/** The line of an agreement's life. */
export interface LifeLine {
  readonly marks: readonly LifeMark[]
  /** The part in force until today, in percent. */
  readonly from: number
  readonly until: number
  /** Where the end is not known, the line goes on. */
  readonly open: boolean
}

/** How far past today a line without an end is drawn. */
const AHEAD = 365

const latest = (days: readonly Day[]): Day => [...days].sort().at(-1) ?? ('' as Day)
const earliest = (days: readonly Day[]): Day => [...days].sort()[0] ?? ('' as Day)

/** Places signature, start, today and end on a line. */
export function lifeLine(
  { signedOn, period }: Pick<Agreement, 'signedOn' | 'period'>,
  today: Day,
): LifeLine {
  const days = [period.from, today, ...(signedOn === null ? [] : [signedOn])]
  const first = earliest(days)
  const last = period.to === null ? addDays(latest(days), AHEAD) : latest([...days, period.to])
  const length = Math.max(1, dayNumber(last) - dayNumber(first))
  const at = (day: Day): number => ((dayNumber(day) - dayNumber(first)) / length) * 100
  const mark = (kind: LifeMark['kind'], day: Day): LifeMark => ({
    kind,
    day,
    at: at(day),
    past: day <= today,
  })
  const reached = period.to !== null && period.to < today ? period.to : today
  return {
    marks: [
      ...(signedOn === null ? [] : [mark('signature', signedOn)]),
      mark('start', period.from),
      mark('today', today),
      ...(period.to === null ? [] : [mark('end', period.to)]),
    ],
    from: at(period.from),
    until: Math.max(at(period.from), at(reached)),
    open: period.to === null,
  }
}
