import { Text } from '@mantine/core'
import { sumCents } from '#shared/kernel/cents'
import { useNames } from '../../../client/use-names'
import { useWording } from '../../../ui/use-wording'
import classes from './travel.module.css'
import type { AgentTravel } from './use-travel-year'
import { VehicleDialog } from './vehicle-dialog'
import table from '../../../ui/table.module.css'
import looks from '../../../ui/looks.module.css'
import type { Agent } from '#shared/domain/agents/agent'
import { yearPeriod } from '#shared/kernel/period'

type DatedVehicle = NonNullable<Agent['vehicles']>[number]

/** The vehicles that an agent uses in a year, the first one first: the last chosen before it, and those chosen within. */
function vehiclesOfYear(
  { vehicles = [] }: Pick<Agent, 'vehicles'>,
  year: number,
): readonly DatedVehicle[] {
  const { from, to } = yearPeriod(year)
  const sorted = [...vehicles].sort((a, b) => (a.from < b.from ? -1 : 1))
  const within = sorted.filter((one) => one.from > from && one.from <= to)
  const before = sorted.filter((one) => one.from <= from).at(-1)
  return before === undefined ? within : [before, ...within]
}

interface VehicleTableProps {
  readonly travel: readonly AgentTravel[]
  readonly year: number
}

/** Each agent's vehicles, kilometres and allowance of the year. */
export function VehicleTable({ travel, year }: VehicleTableProps) {
  const { t, format } = useWording()
  const names = useNames()
  const amounts = travel.map(({ amount }) => amount)
  const known = amounts.filter((amount) => amount !== null)
  return (
    <table className={`${table.plain} ${classes.table}`}>
      <thead>
        <tr>
          <th scope="col" data-column="agent">
            {t('travel.column.agent')}
          </th>
          <th scope="col" data-column="vehicle">
            {t('words.vehicle')}
          </th>
          <th aria-hidden="true" />
          <th scope="col">{t('travel.column.distance')}</th>
          <th scope="col">{t('travel.column.amount')}</th>
        </tr>
      </thead>
      <tbody>
        {travel.map(({ agent, tenths, amount }) => {
          const vehicles = vehiclesOfYear(agent, year)
          return (
            <tr key={agent.id}>
              <th scope="row" data-column="agent">
                {names.agent(agent.id)}
              </th>
              <td data-column="vehicle">
                {vehicles.length === 0 && (
                  <span className={tenths === 0 ? looks.quiet : looks.warn}>
                    {t('travel.noVehicle')}
                  </span>
                )}
                {vehicles.map(({ from, vehicle }) => (
                  <Text key={from} span display="block">
                    {t(`travel.vehicle.${vehicle}`)}
                    <small className={classes.from}>{t('travel.from', { day: from })}</small>
                  </Text>
                ))}
              </td>
              <td>
                <VehicleDialog agent={agent} year={year} />
              </td>
              <td>{tenths === 0 ? '' : format.scaled(tenths, 1)}</td>
              <td>{tenths === 0 ? '' : amount === null ? '—' : format.amount(amount)}</td>
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" data-column="agent">
            {t('common.total')}
          </th>
          <td />
          <td />
          <td>
            {format.scaled(
              travel.reduce((sum, { tenths }) => sum + tenths, 0),
              1,
            )}
          </td>
          <td>{known.length < amounts.length ? '—' : format.amount(sumCents(known))}</td>
        </tr>
      </tfoot>
    </table>
  )
}
