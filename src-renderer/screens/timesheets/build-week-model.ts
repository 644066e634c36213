import type { Registry } from '#shared/contract/views'
import type { Agent } from '#shared/domain/agents/agent'
import { weekFillings } from '#shared/domain/indicators/week-filling'
import { statementResting } from '#shared/domain/statements/settled-months'
import { minutesByBody } from '#shared/domain/timesheets/minutes-by-body'
import type { TimeColumns } from '#shared/domain/timesheets/time-columns'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import { placeKey } from '#shared/domain/timesheets/timesheet'
import { usedTasks } from '#shared/domain/timesheets/used-tasks'
import { weekDays } from '#shared/domain/timesheets/week-days'
import type { WeekRow } from '#shared/domain/timesheets/week-grid'
import { weekRows } from '#shared/domain/timesheets/week-grid'
import type { Day } from '#shared/kernel/day'
import { addDays, mondayOf } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import type { ModelRow, WeekModel } from './week-model'

const NO_HOURS = timeColumns([])

/** What an agent's week is built from. */
export interface WeekSources {
  readonly agent: Agent
  /** Any day of the week. */
  readonly day: Day
  readonly registry: Pick<Registry, 'agreements' | 'collectivities' | 'statements'>
  readonly timesheets: readonly Timesheet[]
  readonly readAt: number
  /** Everyone's hours of the months of the week, once they are read. */
  readonly hours: TimeColumns | undefined
  readonly shown: 'usual' | 'all'
  /** Keys of the rows that were asked for by name. */
  readonly added: ReadonlySet<string>
  readonly commonTime: string
  readonly language: string
}

function rowsOf(sources: WeekSources, days: readonly Day[], monday: Day): readonly ModelRow[] {
  const { agent, registry, timesheets, commonTime, language } = sources
  const { agreements, collectivities, statements } = registry
  const week = { from: monday, to: addDays(monday, 6) }
  const others = minutesByBody(sources.hours ?? NO_HOURS, week, agent.id)
  const names = new Map(collectivities.map(({ id, name }) => [id, name]))
  const settled = statements.filter(
    ({ period }) => period.from <= week.to && period.to >= week.from,
  )
  const nameOf = ({ collectivityId, activity }: WeekRow): string => {
    const body =
      collectivityId === null ? commonTime : (names.get(collectivityId) ?? collectivityId)
    return activity === undefined ? body : `${body}, ${activity}`
  }
  const named = ({ collectivityId, ...row }: WeekRow): ModelRow => ({
    ...row,
    collectivityId,
    key: placeKey({ ...row, collectivityId }),
    name: nameOf({ ...row, collectivityId }),
    others: others.get(collectivityId ?? '') ?? minutes(0),
    locks: days.map((at) => {
      const touched = { agentId: agent.id, span: { from: at, to: at }, collectivityId }
      const lock = statementResting(settled, agreements, touched)
      return lock === undefined ? null : { id: lock.id, number: lock.number }
    }),
  })
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const last = (row: ModelRow): number => (row.collectivityId === null ? 1 : 0)
  return weekRows({ agent, days, agreements, timesheets })
    .map(named)
    .sort((a, b) => last(a) - last(b) || compare(a.name, b.name))
}

/**
 * Builds an agent's week: rows by name, common time last. Usual rows are the bodies with hours in other weeks of the
 * months given; where there are none, all are shown. The week's own hours don't decide: a row would go, or the rows
 * below move up, under the hand that types.
 */
export function buildWeekModel(sources: WeekSources): WeekModel {
  const { agent, day, registry, timesheets, readAt, shown, added } = sources
  const monday = mondayOf(day)
  const days = weekDays(monday)
  const rows = rowsOf(sources, days, monday)
  const usual = new Set(
    timesheets.flatMap(({ lines }) =>
      lines.filter((line) => mondayOf(line.day) !== monday).map(placeKey),
    ),
  )
  const isShown = ({ key, collectivityId, kept }: ModelRow): boolean =>
    shown === 'all' ||
    usual.size === 0 ||
    collectivityId === null ||
    usual.has(key) ||
    added.has(key) ||
    kept.some((value) => value !== null)
  const [filling] = weekFillings({
    agents: [agent],
    agreements: registry.agreements.filter(({ archived }) => !archived),
    hours: NO_HOURS,
    mondays: [monday],
  })
  return {
    agent,
    days,
    rows: rows.filter(isShown),
    addable: rows.filter((row) => !isShown(row)).map(({ key, name }) => ({ key, name })),
    expected: filling?.weeks[0]?.expected ?? minutes(0),
    timesheets,
    tasks: usedTasks(timesheets),
    readAt,
  }
}
