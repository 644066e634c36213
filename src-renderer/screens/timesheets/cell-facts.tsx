import { useTranslation } from 'react-i18next'
import { addDays } from '#shared/kernel/day'
import { minutes, sumMinutes } from '#shared/kernel/minutes'
import { monthOf } from '#shared/kernel/month'
import { upperFirst } from '#shared/wording/upper-first'
import { useFormat } from '../../client/use-format'
import type { LiveMinutes } from './use-live-minutes'
import type { ModelRow, WeekModel } from './week-model'
import paneClasses from '../../grid/cell-pane.module.css'

interface CellFactsProps {
  readonly model: WeekModel
  readonly row: ModelRow
  readonly weekday: number
  readonly liveMinutes: LiveMinutes
}

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const

/** What helps to judge the chosen cell: what was promised, what was done, by whom. */
export function CellFacts({ model, row, weekday, liveMinutes }: CellFactsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const day = model.days[weekday]
  if (day === undefined) return null
  const before = addDays(day, -7)
  const month = monthOf(day)
  const own = model.timesheets
    .flatMap(({ lines }) => lines)
    .filter(({ collectivityId }) => collectivityId === row.collectivityId)
  const inWeek = new Set<string>(model.days)
  const live = (keep: (weekday: number) => boolean): number =>
    sumMinutes(DAYS.filter(keep).map((at) => liveMinutes(row, at)))
  const lastWeek = own.filter((line) => line.day === before).map((line) => line.minutes)
  const restOfMonth = own
    .filter((line) => monthOf(line.day) === month && !inWeek.has(line.day))
    .map((line) => line.minutes)
  const inMonth = (at: number): boolean => {
    const value = model.days[at]
    return value !== undefined && monthOf(value) === month
  }
  const facts: readonly (readonly [string, string])[] = [
    ...(row.collectivityId === null
      ? []
      : [
          [
            t('week.details.contracted'),
            row.contracted === null
              ? t('week.details.notContracted')
              : format.minutes(row.contracted),
          ] as const,
        ]),
    [
      t('week.details.lastWeek', {
        weekday: upperFirst(format.day(before, 'full').split(' ')[0] ?? ''),
      }),
      format.minutes(sumMinutes(lastWeek)),
    ],
    ...(row.collectivityId === null
      ? []
      : [
          [
            t('week.details.allAgents'),
            format.minutes(minutes(live(() => true) + row.others)),
          ] as const,
        ]),
    [
      t('week.details.doneInMonth', { month }),
      format.minutes(minutes(live(inMonth) + sumMinutes(restOfMonth))),
    ],
  ]
  return (
    <dl className={paneClasses.facts}>
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
