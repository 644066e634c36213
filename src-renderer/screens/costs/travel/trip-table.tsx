import { ActionIcon, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useCommand } from '../../../client/use-command'
import { useWording } from '../../../ui/use-wording'
import { useNames } from '../../../client/use-names'
import classes from './travel.module.css'
import { piecesAmount, type AgentTravel, type TripLine } from './use-travel-year'
import table from '../../../ui/table.module.css'
import looks from '../../../ui/looks.module.css'

interface TripTableProps {
  readonly travel: readonly AgentTravel[]
  /** Which of the trips are shown. */
  readonly holds: (line: TripLine) => boolean
}

const COLUMNS = ['day', 'agent', 'body', 'purpose', 'distance', 'year', 'rates', 'amount'] as const

/** The trips of a year, latest first: distance, the agent's year so far, rates, allowance. */
export function TripTable({ travel, holds }: TripTableProps) {
  const { t, format } = useWording()
  const names = useNames()
  const remove = useCommand('removeTrip')
  const rows = travel
    .flatMap(({ agent, trips }) => trips.map((split) => ({ agent, split })))
    .filter(holds)
    .sort((a, b) =>
      a.split.trip.day === b.split.trip.day
        ? b.split.yearTenths - a.split.yearTenths
        : a.split.trip.day < b.split.trip.day
          ? 1
          : -1,
    )
  return (
    <div className={looks.scroller}>
      <table className={`${table.plain} ${classes.table}`}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {t(`travel.column.${column}`)}
              </th>
            ))}
            <th aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ agent, split }) => {
            const { trip, pieces, yearTenths } = split
            const amount = piecesAmount(agent.id, [split])
            return (
              <tr key={trip.id}>
                <td data-column="day">{format.day(trip.day, 'short')}</td>
                <td data-column="agent">{names.agent(agent.id)}</td>
                <td data-column="body">{names.collectivity(trip.collectivityId)}</td>
                <td data-column="purpose">{trip.purpose}</td>
                <td>{format.scaled(trip.tenths, 1)}</td>
                <td>{format.scaled(yearTenths, 1)}</td>
                <td>
                  {pieces.length === 0 || amount === null ? (
                    <span className={looks.warn}>{t('travel.noVehicle')}</span>
                  ) : (
                    pieces.map(({ bracket, tenths, rate }) => (
                      <Text key={bracket} span display="block">
                        {t('travel.rate', { distance: tenths, rate: rate ?? 0 })}
                      </Text>
                    ))
                  )}
                </td>
                <td>{amount === null ? '—' : format.amount(amount)}</td>
                <td>
                  <ActionIcon
                    size="sm"
                    data-once
                    aria-label={t('travel.remove', { agent: names.agent(agent.id), day: trip.day })}
                    onClick={() => void remove.run({ id: trip.id })}
                  >
                    <IconTrash size={15} />
                  </ActionIcon>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
