import { mondayOf, type Day } from '#shared/kernel/day'
import { minutes, sumMinutes, type Minutes } from '#shared/kernel/minutes'
import { workPeriodOn } from '../agents/agent'
import { coveringAgreement, nearestAgreement } from '../agreements/coverage'
import { absenceOn, type DayAbsence } from './absences-on'
import { halvesOf } from './day-halves'
import { dayLength } from './day-length'
import { expectedCells, type ExpectedCell } from './expected-cells'
import type { ForeseenCell, ForeseenFacts } from './foreseen'
import { holidayRegion } from './holiday-region'
import { holidayOn } from './holidays'
import { overlapChecks } from './overlap-checks'
import type { TimeLine } from './timesheet'
import type { WeekCheck } from './week-check'

/** A body's year so far: what every agent did, the week shown included, beside its whole contracted year. */
export interface BodyYear {
  readonly year: number
  readonly done: Minutes
  readonly contracted: Minutes
}

/** The facts for the checks of an agent's weeks. */
export interface WeekCheckFacts extends ForeseenFacts {
  /** The agent's lines; those of other days are left out. */
  readonly lines: readonly Omit<TimeLine, 'task'>[]
  readonly foreseen: readonly ForeseenCell[]
  /** The years of bodies, where the caller has them. */
  readonly years?: ReadonlyMap<string, BodyYear>
}

/** The longest day and week of work (décret n° 2000-815 of 25 August 2000, article 3). */
const LONGEST_DAY = minutes(600)
const LONGEST_WEEK = minutes(2880)

const placeOf = ({
  day,
  collectivityId,
  activity,
}: ExpectedCell): Pick<ExpectedCell, 'day' | 'collectivityId'> & {
  readonly activity?: string
} => ({
  day,
  collectivityId,
  ...(activity === undefined ? {} : { activity }),
})

/** Training and meetings are common time themselves: hours without a body don't contradict them. */
function contradicts(cell: ExpectedCell, { part, kinds }: DayAbsence, dayIsFull: boolean): boolean {
  const common = kinds.every((kind) => kind === 'training' || kind === 'meeting')
  if (common && cell.collectivityId === null) return false
  if (part === 'day') return true
  const halves = cell.start === undefined ? 'day' : halvesOf(cell.start, cell.minutes)
  return halves === 'day' ? dayIsFull : halves === part
}

function dayChecks(
  facts: WeekCheckFacts,
  on: Day,
  cells: readonly ExpectedCell[],
): readonly WeekCheck[] {
  const { agent, agreements, templates } = facts
  const total = sumMinutes(cells.map((cell) => cell.minutes))
  const base = { agentId: agent.id, blocking: false }
  const region = holidayRegion(facts.collectivities.find(({ id }) => id === agent.employerId))
  const holiday = holidayOn(on, region)
  const away = absenceOn(facts.absences, agent.id, on)
  const length = away === null ? null : dayLength(agent, on, templates)
  const dayIsFull = length !== null && total * 2 > length
  const isEmployed = workPeriodOn(agent, on) !== undefined
  const ofCells = cells.flatMap((cell): readonly WeekCheck[] => {
    if (cell.minutes === 0) return []
    if (!isEmployed) return [{ ...base, ...placeOf(cell), code: 'notEmployed', blocking: true }]
    const hour = { agentId: agent.id, collectivityId: cell.collectivityId, day: on }
    if (coveringAgreement(agreements, hour) === undefined) {
      const agreement = nearestAgreement(agreements, hour)?.reference ?? null
      return [{ ...base, ...placeOf(cell), code: 'outsideAgreement', blocking: true, agreement }]
    }
    if (away !== null && contradicts(cell, away, dayIsFull))
      return [{ ...base, ...placeOf(cell), code: 'agentAbsent', ...away }]
    return holiday === null ? [] : [{ ...base, ...placeOf(cell), code: 'holiday', holiday }]
  })
  const over: readonly WeekCheck[] =
    total > LONGEST_DAY
      ? [{ ...base, code: 'dayOver10Hours', day: on, found: total, most: LONGEST_DAY }]
      : []
  return [...ofCells, ...over, ...overlapChecks(agent.id, cells)]
}

function weekTotalChecks(
  { agent }: WeekCheckFacts,
  monday: Day,
  days: readonly Day[],
  cells: readonly ExpectedCell[],
): readonly WeekCheck[] {
  const found = sumMinutes(cells.map((cell) => cell.minutes))
  const base = { agentId: agent.id, blocking: false, day: null, monday, found }
  const quotas = days.flatMap((day) => workPeriodOn(agent, day)?.weeklyMinutes ?? [])
  const quota = minutes(Math.max(0, ...quotas))
  if (found > LONGEST_WEEK) return [{ ...base, code: 'weekOver48Hours', most: LONGEST_WEEK }]
  return quotas.length > 0 && found > quota ? [{ ...base, code: 'overQuota', most: quota }] : []
}

function yearChecks(facts: WeekCheckFacts, cells: readonly ExpectedCell[]): readonly WeekCheck[] {
  const bodies = new Set(
    cells.filter((cell) => cell.minutes > 0).map(({ collectivityId }) => collectivityId),
  )
  return [...(facts.years ?? [])].flatMap(([collectivityId, { year, done, contracted }]) =>
    bodies.has(collectivityId) && done > contracted
      ? [
          {
            agentId: facts.agent.id,
            blocking: false,
            code: 'contractPassed',
            day: null,
            collectivityId,
            year,
            found: done,
            most: contracted,
          } as const,
        ]
      : [],
  )
}

/**
 * The checks of an agent's current weeks: lines, and what is still foreseen where no line replaces it. Sums of days and
 * weeks count both, so that a week is reported too long before it is confirmed. Days that are not given count for nothing:
 * give whole weeks where weekly sums matter.
 */
export function weekChecks(facts: WeekCheckFacts): readonly WeekCheck[] {
  const byDay = new Map<Day, ExpectedCell[]>(facts.days.map((day) => [day, []]))
  for (const cell of expectedCells(facts.lines, facts.foreseen)) byDay.get(cell.day)?.push(cell)
  const weeks = new Map<Day, Day[]>()
  for (const day of facts.days) weeks.set(mondayOf(day), [...(weeks.get(mondayOf(day)) ?? []), day])
  const cellsOf = (days: readonly Day[]): readonly ExpectedCell[] =>
    days.flatMap((day) => byDay.get(day) ?? [])
  return [
    ...facts.days.flatMap((day) => dayChecks(facts, day, cellsOf([day]))),
    ...[...weeks].flatMap(([monday, days]) => weekTotalChecks(facts, monday, days, cellsOf(days))),
    ...yearChecks(facts, cellsOf(facts.days)),
  ]
}
