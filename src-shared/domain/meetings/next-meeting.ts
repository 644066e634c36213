import { addDays, type Day } from '#shared/kernel/day'
import { shiftMonths } from '#shared/kernel/shift-months'
import type { Agreement } from '../agreements/agreement'
import type { Rhythm } from '../agreements/committee-rhythm'
import type { Meeting } from './meeting'

/** The next meeting of a follow-up committee. */
export interface NextMeeting {
  readonly agreementId: string
  readonly on: Day
  /** The meeting, where its day is noted already; `null`: the rhythm asks for it. */
  readonly meetingId: string | null
  /** The day that the rhythm gave is over, and no meeting was noted. */
  readonly late: boolean
}

const MONTHS = { monthly: 1, quarterly: 3, halfYearly: 6, yearly: 12 } as const

const after = (day: Day, rhythm: Rhythm): Day =>
  rhythm === 'weekly' ? addDays(day, 7) : shiftMonths(day, MONTHS[rhythm])

type Known = Pick<Agreement, 'id' | 'archived' | 'period' | 'committee'>

/**
 * The next meeting of an agreement: the first that is noted for today or later, else the day that its rhythm gives after the
 * last one, or after its beginning. Nothing for an agreement that is archived, is over by then, or has no rhythm and no
 * meeting to come.
 */
export function nextMeeting(
  { id, archived, period, committee }: Known,
  meetings: readonly Meeting[],
  today: Day,
): NextMeeting | null {
  if (archived || (period.to !== null && period.to < today)) return null
  const own = meetings
    .filter(({ agreementId }) => agreementId === id)
    .toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1))
  const noted = own.find(({ heldOn }) => heldOn >= today)
  if (noted !== undefined)
    return { agreementId: id, on: noted.heldOn, meetingId: noted.id, late: false }
  if (committee === undefined) return null
  const on = after(own.at(-1)?.heldOn ?? period.from, committee.rhythm)
  if (period.to !== null && on > period.to) return null
  return { agreementId: id, on, meetingId: null, late: on < today }
}

/** The next meeting of each agreement, earliest first. */
export const nextMeetings = (
  agreements: readonly Agreement[],
  meetings: readonly Meeting[],
  today: Day,
): readonly NextMeeting[] =>
  agreements
    .flatMap((agreement) => nextMeeting(agreement, meetings, today) ?? [])
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
