import type { Agreement } from '#shared/domain/agreements/agreement'
import { lastDayOfNotice } from '#shared/domain/agreements/last-day-of-notice'
import { addDays, dayNumber, type Day } from '#shared/kernel/day'

/** A day of an agreement's life on its line. */
export interface LifeMark {
  readonly kind: 'signature' | 'start' | 'amendment' | 'notice' | 'today' | 'end'
  readonly day: Day
  /** What an amendment is called. */
  readonly name: string | null
  /** Place on the line, in percent. */
  readonly at: number
  readonly past: boolean
  /** The place of its words; `null` where there is no room for them. */
  readonly side: 'above' | 'below' | null
}

/** The line of an agreement's life. */
export interface LifeLine {
  /** In the order of importance. */
  readonly marks: readonly LifeMark[]
  /** The part in force until today, in percent. */
  readonly from: number
  readonly until: number
  /** Where the end is not known, the line is open. */
  readonly open: boolean
}

/** How far past today a line without an end is drawn. */
const AHEAD = 365

/** The room that the words of a mark take, in percent of the line. */
const ROOM = 12

const latest = (days: readonly Day[]): Day => [...days].sort().at(-1) ?? ('' as Day)
const earliest = (days: readonly Day[]): Day => [...days].sort()[0] ?? ('' as Day)

/** Places the words of each mark above the line, else below it, where earlier ones leave room. */
function withSides(marks: readonly Omit<LifeMark, 'side'>[]): readonly LifeMark[] {
  const taken = { above: [] as number[], below: [] as number[] }
  return marks.map((mark) => {
    const sides = mark.kind === 'today' ? (['below'] as const) : (['above', 'below'] as const)
    const side = sides.find((one) => taken[one].every((at) => Math.abs(at - mark.at) >= ROOM))
    if (side !== undefined) taken[side].push(mark.at)
    return { ...mark, side: side ?? null }
  })
}

/** Places today, signature, start, end, amendments and the last day of notice on a line. */
export function lifeLine(
  agreement: Pick<Agreement, 'signedOn' | 'period' | 'amendments' | 'renewal'>,
  today: Day,
): LifeLine {
  const { signedOn, period, amendments = [] } = agreement
  const notice = lastDayOfNotice(agreement)
  const begun = amendments.map(({ effectiveOn }) => effectiveOn)
  const days = [period.from, today, ...begun, ...(signedOn === null ? [] : [signedOn])]
  const first = earliest(days)
  const last = period.to === null ? addDays(latest(days), AHEAD) : latest([...days, period.to])
  const length = Math.max(1, dayNumber(last) - dayNumber(first))
  const at = (day: Day): number => ((dayNumber(day) - dayNumber(first)) / length) * 100
  const mark = (kind: LifeMark['kind'], day: Day, name: string | null = null) => ({
    kind,
    day,
    name,
    at: at(day),
    past: day <= today,
  })
  const reached = period.to !== null && period.to < today ? period.to : today
  return {
    marks: withSides([
      mark('today', today),
      ...(signedOn === null ? [] : [mark('signature', signedOn)]),
      mark('start', period.from),
      ...(period.to === null ? [] : [mark('end', period.to)]),
      ...amendments.map(({ effectiveOn, reference }) => mark('amendment', effectiveOn, reference)),
      ...(notice === null ? [] : [mark('notice', notice)]),
    ]),
    from: at(period.from),
    until: Math.max(at(period.from), at(reached)),
    open: period.to === null,
  }
}
