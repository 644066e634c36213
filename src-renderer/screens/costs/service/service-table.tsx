import { Text, UnstyledButton } from '@mantine/core'
import type { ForeseenAndReal, ServiceCostRow } from '#shared/domain/costs/service-cost-year'
import { cents, type Cents } from '#shared/kernel/cents'
import { useWording } from '../../../ui/use-wording'
import { TableHead } from '../../../ui/table-head'
import classes from './service.module.css'
import type { ServiceYear } from '#shared/domain/allocation/service-year'
import table from '../../../ui/table.module.css'
import looks from '../../../ui/looks.module.css'

interface ServiceTableProps {
  readonly cost: ServiceYear
  readonly year: number
  readonly chosen: string | null
  readonly onOpen: (chargeId: string) => void
}

const COLUMNS = ['base', 'adjustments', 'forecast', 'actual', 'gap'] as const

/** The cost of a service: pay of its agents, charges by kind, grants subtracted; forecast beside actual. */
export function ServiceTable({ cost, year, chosen, onOpen }: ServiceTableProps) {
  const { t, format } = useWording()
  const figure = (amount: Cents | null | undefined): string =>
    amount === null || amount === undefined ? '—' : format.amount(amount)
  const gap = (row: ForeseenAndReal): string =>
    row.forecast === null || row.actual === null
      ? '—'
      : format.amount(cents(row.actual - row.forecast))
  const agents = (what: 'pay' | 'kilometres', of: ServiceYear['pay']) => (
    <tr>
      <th scope="row">
        {t(`serviceCost.${what}`)}
        <Text span display="block" c="dimmed" fz="caption">
          {t(`serviceCost.${what}Note`, { year: year - 1 })}
          {cost.byMonths && `, ${t('serviceCost.byMonths')}`}
        </Text>
      </th>
      <td>{figure(of.base)}</td>
      <td />
      <td>{figure(of.forecast)}</td>
      <td>{figure(of.actual)}</td>
      <td>{gap(of)}</td>
    </tr>
  )
  const real = ({ charge, actual }: ServiceCostRow) =>
    charge.actual === null ? (
      <span className={looks.warn}>{t('common.toEnter')}</span>
    ) : (
      figure(actual)
    )
  return (
    <div className={looks.scroller}>
      <table className={`${table.plain} ${classes.table}`}>
        <TableHead
          titles={(['what', ...COLUMNS] as const).map((column) =>
            t(`serviceCost.column.${column}`),
          )}
        />
        <tbody>
          {agents('pay', cost.pay)}
          {(cost.kilometres.actual !== 0 || Boolean(cost.kilometres.forecast)) &&
            agents('kilometres', cost.kilometres)}
          {cost.rows.map((row) => (
            <tr
              key={row.charge.id}
              data-chosen={row.charge.id === chosen || undefined}
              onClick={() => onOpen(row.charge.id)}
            >
              <th scope="row">
                <UnstyledButton fz="inherit" fw="var(--weight-medium)">
                  {row.charge.label}
                </UnstyledButton>
                <Text span display="block" c="dimmed" fz="caption">
                  {t(`serviceCost.kind.${row.charge.kind}`)}
                </Text>
              </th>
              <td>
                {row.charge.forecast === null
                  ? '—'
                  : t('serviceCost.base', {
                      amount: row.charge.forecast.base,
                      year: row.charge.forecast.baseYear,
                    })}
              </td>
              <td>{figure(row.adjustments)}</td>
              <td>{figure(row.forecast)}</td>
              <td>{real(row)}</td>
              <td>{gap(row)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('serviceCost.total')}</th>
            <td />
            <td />
            <td>{figure(cost.forecast)}</td>
            <td>{figure(cost.actual)}</td>
            <td>{gap(cost)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
