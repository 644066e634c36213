import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import type { WeekTemplate } from '#shared/domain/timesheets/week-template'
import type { SampleBody } from './bodies'
import { MEETING_MINUTES, type SampleSecretary } from './people'
import { visitsOfWeek, type Visit } from './visits'

const MORNING = 510
const LUNCH = 765
const AFTERNOON = 810

/** The hour at which each piece of a day begins: one after the other from 8:30, after lunch what would run into it. */
function startsOf(lengths: readonly number[]): readonly number[] {
  let at = MORNING
  return lengths.map((length) => {
    const start = at < AFTERNOON && at + length > LUNCH ? AFTERNOON : at
    at = start + length
    return start
  })
}

/** Visits of a day, those to one body together, in the order in which they were planned. */
function together(visits: readonly Visit[]): readonly Visit[] {
  const byCode = new Map<string, Visit>()
  for (const visit of visits) {
    const known = byCode.get(visit.code)
    byCode.set(visit.code, { ...visit, minutes: visit.minutes + (known?.minutes ?? 0) })
  }
  return [...byCode.values()]
}

/** The usual week of each secretary since 2026: the plan from which the sample's hours were drawn, without its chances. */
export function sampleUsualWeeks(
  secretaries: readonly SampleSecretary[],
  bodies: readonly SampleBody[],
): readonly WeekTemplate[] {
  const ids = new Map(bodies.map(({ collectivity }) => [collectivity.code, collectivity.id]))
  return secretaries.map(({ agent, plan }) => {
    const visits = visitsOfWeek(plan)
    const slots = [1, 2, 3, 4, 5].flatMap((weekday) => {
      const meeting = weekday === 1 ? [{ collectivityId: null, minutes: MEETING_MINUTES }] : []
      const pieces = [
        ...meeting,
        ...together(visits.filter((visit) => visit.weekday === weekday)).map((visit) => ({
          collectivityId: ids.get(visit.code) ?? null,
          minutes: visit.minutes,
        })),
      ]
      const starts = startsOf(pieces.map((piece) => piece.minutes))
      return pieces.map((piece, index) => ({
        weekday,
        start: starts[index] ?? null,
        minutes: minutes(piece.minutes),
        collectivityId: piece.collectivityId,
        activity: '',
      }))
    })
    return {
      id: `semaine-${agent.registrationNumber.toLowerCase()}`,
      agentId: agent.id,
      period: { from: day('2026-01-01'), to: null },
      slots,
    }
  })
}
