import { addDays, weekday, type Day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { monthOf, type Month } from '#shared/kernel/month'
import { monthsOf, yearPeriod } from '#shared/kernel/period'
import type { TimeLine, Timesheet } from '#shared/domain/timesheets/timesheet'
import type { SampleBody } from './bodies'
import type { Chance } from '../chance'
import { MEETING_MINUTES, type SampleSecretary } from './people'
import { visitsOfWeek } from './visits'

/** Public holidays of the year that fall on a working day. */
const HOLIDAYS: ReadonlySet<string> = new Set([
  '2026-01-01',
  '2026-04-06',
  '2026-05-01',
  '2026-05-08',
  '2026-05-14',
  '2026-05-25',
  '2026-07-14',
  '2026-11-11',
  '2026-12-25',
])

const TASKS = [
  'Accueil et état civil',
  'Accueil et état civil',
  'Budget : préparation',
  'Cimetière : concessions',
  'Conseil : convocations, délibérations',
  'Élections : liste électorale',
  'Mandatement et titres',
  'Mandatement et titres',
  'Marché : pièces et suivi',
  'Urbanisme : dépôts et certificats',
] as const

const quarter = (value: number): number => Math.max(15, Math.round(value / 15) * 15)

const onLeave = (secretary: SampleSecretary, day: Day): boolean =>
  secretary.leave.some(([from, length]) => day >= from && day < addDays(from, length))

/** The hours of one secretary over the year, one line per day and body. */
function linesOf(
  secretary: SampleSecretary,
  bodies: ReadonlyMap<string, SampleBody>,
  days: readonly Day[],
  chance: Chance,
): readonly TimeLine[] {
  const visits = visitsOfWeek(secretary.plan)
  return days.flatMap((day) => {
    if (HOLIDAYS.has(day) || onLeave(secretary, day)) return []
    const lines = new Map<string | null, TimeLine>()
    if (weekday(day) === 1) {
      const line = {
        day,
        collectivityId: null,
        minutes: minutes(MEETING_MINUTES),
        task: 'Réunion des secrétaires',
      }
      lines.set(null, line)
    }
    for (const visit of visits) {
      const body = bodies.get(visit.code)
      if (visit.weekday !== weekday(day) || body === undefined) continue
      const season =
        body.collectivity.kind === 'municipality' && /-(03|06|09|10)-/.test(day) ? 1.04 : 0.99
      const length = quarter(
        visit.minutes * body.busyness * season + chance.pick([-30, -15, 0, 0, 0, 15, 30]),
      )
      const id = body.collectivity.id
      const together = (lines.get(id)?.minutes ?? 0) + length
      lines.set(id, {
        day,
        collectivityId: id,
        minutes: minutes(together),
        task: chance.pick(TASKS),
      })
    }
    return [...lines.values()]
  })
}

/** A colleague looks in where a secretary is away: short visits to the largest bodies. */
function replacements(
  secretaries: readonly SampleSecretary[],
  bodies: ReadonlyMap<string, SampleBody>,
  days: readonly Day[],
  chance: Chance,
): ReadonlyMap<string, readonly TimeLine[]> {
  const visits = new Map<string, TimeLine[]>()
  for (const day of days) {
    if (HOLIDAYS.has(day)) continue
    for (const away of secretaries.filter((secretary) => onLeave(secretary, day))) {
      if (!chance.happens(0.34)) continue
      const present = secretaries.filter((other) => other !== away && !onLeave(other, day))
      const code = chance.pick(Object.keys(away.plan))
      const body = bodies.get(code)
      const free = present.filter((other) => !(code in other.plan))
      if (body === undefined || free.length === 0) continue
      const { agent } = chance.pick(free)
      const line = {
        day,
        collectivityId: body.collectivity.id,
        minutes: minutes(chance.pick([60, 90, 90, 120])),
        task: 'Remplacement : accueil, courrier',
      }
      const list = visits.get(agent.id) ?? []
      if (!list.some((other) => other.day === day && other.collectivityId === line.collectivityId))
        list.push(line)
      visits.set(agent.id, list)
    }
  }
  return visits
}

const byPlace = (a: TimeLine, b: TimeLine): number => {
  const [left, right] = [`${a.day} ${a.collectivityId ?? ''}`, `${b.day} ${b.collectivityId ?? ''}`]
  return left < right ? -1 : left > right ? 1 : 0
}

/** A full year of timesheets for all secretaries. */
export function sampleTimesheets(
  secretaries: readonly SampleSecretary[],
  bodies: readonly SampleBody[],
  year: number,
  chance: Chance,
): readonly Timesheet[] {
  const byCode = new Map(bodies.map((body) => [body.collectivity.code, body]))
  const { from, to } = yearPeriod(year)
  const days: Day[] = []
  for (let at = from; at <= to; at = addDays(at, 1)) if (weekday(at) <= 5) days.push(at)
  const extra = replacements(secretaries, byCode, days, chance)
  return secretaries.flatMap((secretary) => {
    const lines = [
      ...linesOf(secretary, byCode, days, chance),
      ...(extra.get(secretary.agent.id) ?? []),
    ].sort(byPlace)
    return monthsOf(yearPeriod(year)).map((month: Month) => ({
      agentId: secretary.agent.id,
      month,
      lines: lines.filter((line) => monthOf(line.day) === month),
    }))
  })
}
