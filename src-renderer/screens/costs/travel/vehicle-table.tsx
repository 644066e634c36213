import { Text } from '@mantine/core'
import { sumCents } from '#shared/kernel/cents'
import { useNames } from '../../../client/use-names'
import { useWording } from '../../../ui/use-wording'
import classes from './travel.module.css'
import type { AgentTravel } from './use-travel-year'
import { VehicleDialog } from './vehicle-dialog'
import { vehiclesOfYear } from './vehicles-of-year'
import table from '../../../ui/table.module.css'
import looks from '../../../ui/looks.module.css'

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
