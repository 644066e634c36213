import type { TimeLine } from '#shared/domain/timesheets/timesheet'
import { placeKey } from '#shared/domain/timesheets/time-line-key'
import { addDays } from '#shared/kernel/day'
import { minutes, sumMinutes } from '#shared/kernel/minutes'
import { monthOf } from '#shared/kernel/month'
import { periodHolds } from '#shared/kernel/period'
import { upperFirst } from '#shared/wording/upper-first'
import { useWording } from '../../ui/use-wording'
import { useTopicLater } from '../../grid/topics'
import { account } from './ledger'
import { topic } from './wall-topic'
import type { ModelRow, WallColumn, WallGroup } from './wall-model'
import { useWallTools } from './wall-tools'

/** The chosen cell with further facts about it. */
export interface CellFacts {
  readonly group: WallGroup
  readonly row: ModelRow | null
  readonly column: WallColumn
  readonly index: number
  /** Terms and their figures. */
  readonly facts: readonly (readonly [string, string])[]
}

/** The facts of the active cell, updated as cells are typed anywhere. */
export function useCellFacts(): CellFacts | null {
  const { store, onWall, year } = useWallTools()
  const { t, format } = useWording()
  useTopicLater(store.topics, topic.active)
  useTopicLater(store.topics, topic.lines)
  useTopicLater(store.topics, topic.week)
  const { active, cells } = store
  const line = store.lineAt(active.row)
  const column = cells.column(active.column)
  const row = line?.kind === 'row' ? line.row : null
  const body = row?.collectivityId ?? null
  const key = line?.key ?? ''
  useTopicLater(store.topics, topic.cell(key, active.column))
  useTopicLater(store.topics, account.body(body))
  useTopicLater(store.topics, topic.year(body ?? ''))
  useTopicLater(store.topics, topic.checks(line?.group.agent.id ?? ''))
  if (line === undefined || column === undefined) return null
  const { group } = line
  const base = { group, row, column, index: active.column }
  const [day, more] = column.days
  if (row === null || day === undefined) return { ...base, facts: [] }

  const facts: (readonly [string, string])[] = []
  const say = (term: string, value: number): number =>
    facts.push([term, format.minutes(minutes(value))])
  const own = group.sheets
    .flatMap(({ lines }) => lines)
    .filter((one) => placeKey(one) === placeKey(row))
  const kept = (holds: (one: TimeLine) => boolean): number =>
    sumMinutes(own.filter(holds).map((one) => one.minutes))
  const { week } = cells.model

  const foreseen = onWall && more === undefined ? row.foreseen.get(day) : undefined
  if (foreseen !== undefined) {
    const reference = group.lending.find(
      ({ period, beneficiaries }) =>
        periodHolds(period, day) &&
        beneficiaries.some(({ collectivityId }) => collectivityId === body),
    )?.reference
    say(
      foreseen.source === 'template' || reference === undefined
        ? t('wall.pane.byTemplate')
        : t('wall.pane.byAgreement', { reference }),
      foreseen.minutes,
    )
  }
  const isMonth = cells.model.view === 'month'
  const contracted = body === null ? undefined : week?.contracted.get(body)
  const byAgreement = t(isMonth ? 'week.ofMonth.contracted' : 'week.details.contracted')
  if (contracted !== undefined) say(byAgreement, contracted)
  else if (week !== null && body !== null)
    facts.push([byAgreement, t('week.details.notContracted')])
  if (more === undefined) {
    const before = addDays(day, -7)
    const weekday = upperFirst(format.day(before, 'full').split(' ')[0] ?? '')
    say(
      t('week.details.lastWeek', { weekday }),
      kept((one) => one.day === before),
    )
  }
  if (body !== null) {
    const { total } = cells.sums(account.body(body))
    if (week === null) say(t('wall.pane.allAgents'), total)
    else if (week.others !== null)
      say(
        t(isMonth ? 'week.ofMonth.allAgents' : 'week.details.allAgents'),
        total + (week.others.get(body) ?? 0),
      )
    const ofYear = store.years.get(body)
    if (ofYear !== undefined) {
      say(t('wall.pane.contracted', { year }), ofYear.contracted)
      say(t('wall.columns.left', { year }), ofYear.contracted - ofYear.done)
    }
  }
  if (week !== null && !isMonth) {
    const month = monthOf(day)
    const shown = new Set(cells.model.days)
    const inWeek = cells.model.columns.map(({ days: [on] }, index) =>
      on !== undefined && monthOf(on) === month ? cells.live(row, index) : minutes(0),
    )
    say(
      t('week.details.doneInMonth', { month }),
      sumMinutes(inWeek) + kept((one) => monthOf(one.day) === month && !shown.has(one.day)),
    )
  }
  return { ...base, facts }
}
