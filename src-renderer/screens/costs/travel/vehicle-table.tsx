import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Agent } from '#shared/domain/agents/agent'
import { agentName } from '#shared/domain/agents/agent'
import { VEHICLES } from '#shared/domain/travel/vehicle'
import { sumCents } from '#shared/kernel/cents'
import { yearPeriod } from '#shared/kernel/period'
import { useCommand } from '../../../client/use-command'
import { useFormat } from '../../../client/use-format'
import classes from './travel.module.css'
import type { AgentTravel } from './use-travel-year'

interface VehicleTableProps {
  readonly travel: readonly AgentTravel[]
  readonly year: number
}

/** Each agent's vehicle, kilometres and allowance of the year. A choice holds from the first day of the year. */
export function VehicleTable({ travel, year }: VehicleTableProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const save = useCommand('saveAgent')
  const { from, to } = yearPeriod(year)
  const choose = (agent: Agent, value: string | null): void => {
    const vehicle = VEHICLES.find((one) => one === value)
    if (vehicle === undefined) return
    // What was chosen within the year gives way; other years keep theirs.
    const others = (agent.vehicles ?? []).filter((one) => one.from < from || one.from > to)
    void save.run({ ...agent, vehicles: [...others, { from, vehicle }] })
  }
  const amounts = travel.map(({ amount }) => amount)
  const known = amounts.filter((amount) => amount !== null)
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col" data-column="agent">
            {t('travel.column.agent')}
          </th>
          <th scope="col" data-column="vehicle">
            {t('travel.column.vehicle')}
          </th>
          <th scope="col">{t('travel.column.distance')}</th>
          <th scope="col">{t('travel.column.amount')}</th>
        </tr>
      </thead>
      <tbody>
        {travel.map(({ agent, vehicle, tenths, amount }) => (
          <tr key={agent.id}>
            <th scope="row" data-column="agent">
              {agentName(agent)}
            </th>
            <td data-column="vehicle">
              <Select
                size="xs"
                aria-label={t('travel.vehicleOf', { agent: agentName(agent) })}
                placeholder={t('travel.noVehicle')}
                data={VEHICLES.map((value) => ({ value, label: t(`travel.vehicle.${value}`) }))}
                value={vehicle}
                onChange={(value) => choose(agent, value)}
                allowDeselect={false}
              />
            </td>
            <td>{tenths === 0 ? '' : format.scaled(tenths, 1)}</td>
            <td>{tenths === 0 ? '' : amount === null ? '—' : format.amount(amount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" data-column="agent">
            {t('travel.total')}
          </th>
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
