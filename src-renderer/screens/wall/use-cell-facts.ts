import { useTranslation } from 'react-i18next'
import { addDays } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { periodHolds } from '#shared/kernel/period'
import { useFormat } from '../../client/use-format'
import { useTopic } from '../../grid/topics'
import { placeKey } from '#shared/domain/timesheets/timesheet'
import { account } from './ledger'
import { topic } from './wall-cells'
import type { ModelRow, WallColumn, WallGroup } from './wall-model'
import { useWallTools } from './wall-tools'

/** The chosen cell with what helps to judge it. */
export interface CellFacts {
  readonly group: WallGroup
  readonly row: ModelRow | null
  readonly column: WallColumn
  readonly index: number
  /** Terms and their figures. */
  readonly facts: readonly (readonly [string, string])[]
}

/** Follows the cell where one stands, whatever is typed anywhere. */
export function useCellFacts(): CellFacts | null {
  const { store, year } = useWallTools()
  const { t } = useTranslation()
  const format = useFormat()
  useTopic(store.topics, topic.active)
  const { active } = store
  const line = store.lineAt(active.row)
  const column = store.cells.column(active.column)
  const row = line?.kind === 'row' ? line.row : null
  const key = line?.key ?? ''
  useTopic(store.topics, topic.cell(key, active.column))
  useTopic(store.topics, account.body(row?.collectivityId ?? null))
  useTopic(store.topics, topic.year(row?.collectivityId ?? ''))
  useTopic(store.topics, topic.checks(line?.group.agent.id ?? ''))
  if (line === undefined || column === undefined) return null
  const { group } = line
  const base = { group, row, column, index: active.column }
  const [day] = column.days
  if (row === null || day === undefined) return { ...base, facts: [] }

  const facts: (readonly [string, string])[] = []
  const foreseen = column.days.length === 1 ? row.foreseen.get(day) : undefined
  if (foreseen !== undefined) {
    const reference = group.lending.find(
      ({ period, beneficiaries }) =>
        periodHolds(period, day) &&
        beneficiaries.some(({ collectivityId }) => collectivityId === row.collectivityId),
    )?.reference
    facts.push([
      foreseen.source === 'template' || reference === undefined
        ? t('wall.pane.byTemplate')
        : t('wall.pane.byAgreement', { reference }),
      format.minutes(foreseen.minutes),
    ])
  }
  if (column.days.length === 1) {
    const before = addDays(day, -7)
    const last = group.sheets
      .flatMap(({ lines }) => lines)
      .find((one) => one.day === before && placeKey(one) === placeKey(row))
    const weekday = format.day(before, 'full').split(' ')[0] ?? ''
    facts.push([
      t('wall.pane.lastWeek', {
        weekday: `${weekday.slice(0, 1).toUpperCase()}${weekday.slice(1)}`,
      }),
      format.minutes(minutes(last?.minutes ?? 0)),
    ])
  }
  if (row.collectivityId !== null) {
    const { total } = store.cells.sums(account.body(row.collectivityId))
    facts.push([t('wall.pane.allAgents'), format.minutes(minutes(total))])
    const ofYear = store.years.get(row.collectivityId)
    if (ofYear !== undefined)
      facts.push(
        [t('wall.pane.contracted', { year }), format.minutes(ofYear.contracted)],
        [t('wall.pane.left', { year }), format.minutes(minutes(ofYear.contracted - ofYear.done))],
      )
  }
  return { ...base, facts }
}
