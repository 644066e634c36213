import { Link } from 'react-router'
import { paths } from '../../../client/paths'
import { useWording } from '../../../ui/use-wording'
import { Bar } from '../../../ui/bar'
import { useBodyWords } from '../use-body-words'
import { planTotal, type PlanRow } from './plan-rows'
import classes from './plan-table.module.css'
import looks from '../../../ui/looks.module.css'

interface PlanTableProps {
  readonly rows: readonly PlanRow[]
  readonly year: number
  /** Whether days of the year are still to come. */
  readonly underWay: boolean
}

/** From this gap on, in percent, an overrun is highlighted. */
const NOTICEABLE = 10

/** Beneficiaries with their week, their year planned and done, and a bar that compares them. */
export function PlanTable({ rows, year, underWay }: PlanTableProps) {
  const { t, format } = useWording()
  const bodies = useBodyWords()
  const total = planTotal(rows, underWay)
  const max = Math.max(1, ...rows.map(({ planned, done }) => Math.max(planned, done)))
  const gap = (value: number | null): string =>
    value === null ? '' : `${value > 0 ? '+' : ''}${format.percent(value, 0)}`
  return (
    <table className={classes.table} aria-label={t('agreements.plan.label', { year })}>
      <thead>
        <tr>
          <th scope="col">{t('words.beneficiary')}</th>
          <th scope="col" data-figure>
            {t('words.perWeek')}
          </th>
          <td className={classes.legend}>
            <i className={classes.doneKey} /> {t('words.done')}
            <i className={classes.plannedKey} /> {t('words.planned')}
          </td>
          <th scope="col" data-figure>
            {t('words.doneHead')}
          </th>
          <th scope="col" data-figure>
            {t('words.plannedHead')}
          </th>
          <th scope="col" data-figure>
            {t('words.gap')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.collectivityId}>
            <th scope="row">
              <Link className={looks.plainLink} to={paths.collectivities(row.collectivityId)}>
                {bodies.name(row.collectivityId)}
              </Link>
            </th>
            <td data-figure>{format.minutes(row.week)}</td>
            <td>
              <Bar
                value={row.done}
                mark={row.planned}
                max={max}
                overrun
                label={t('agreements.plan.bar', { done: row.done, planned: row.planned })}
              />
            </td>
            <td data-figure data-strong>
              {format.minutes(row.done)}
            </td>
            <td data-figure>{format.minutes(row.planned)}</td>
            <td data-figure data-warn={(row.gap ?? 0) >= NOTICEABLE || undefined}>
              {gap(row.gap)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('common.total')}</th>
          <td data-figure>{format.minutes(total.week)}</td>
          <td />
          <td data-figure data-strong>
            {format.minutes(total.done)}
          </td>
          <td data-figure>{format.minutes(total.planned)}</td>
          <td data-figure>{gap(total.gap)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
