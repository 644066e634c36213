import { Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { yearPeriod } from '#shared/kernel/period'
import { useWording } from '../../../ui/use-wording'
import { useNames } from '../../../client/use-names'
import { useRegistry } from '../../../client/use-registry'
import { useToday } from '../../../client/use-today'
import { useListSearch } from '../../../forms/use-list-search'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { Screen } from '../../../ui/screen'
import { CostTabs } from '../cost-tabs'
import { CostYearSwitch } from '../cost-year-switch'
import { PasteTrips } from './paste-trips'
import { TripEntry } from './trip-entry'
import { TripTable } from './trip-table'
import { useTravelYear, type TripLine } from './use-travel-year'
import { VehicleTable } from './vehicle-table'

/** Trips of agents to bodies: typed in a line, with the rate of their bracket of the calendar year. */
export function TravelScreen() {
  const { t, format } = useWording()
  const today = useToday()
  const { trips, agents } = useRegistry()
  const latest = trips.reduce((last, { day }) => (day > last ? day : last), '')
  const [chosen, setYear] = useState<number | null>(null)
  const year = chosen ?? Number((latest === '' ? today : latest).slice(0, 4))
  const travel = useTravelYear(year)
  const names = useNames()
  const count = travel.reduce((sum, one) => sum + one.trips.length, 0)
  const { holds, field, notFound } = useListSearch<TripLine>(
    {
      label: t('travel.search'),
      textsOf: ({ agent, split: { trip } }) => [
        names.agent(agent.id),
        names.collectivity(trip.collectivityId),
        trip.purpose,
        format.day(trip.day, 'long'),
      ],
    },
    count,
  )
  const isFound = travel.some(({ agent, trips: own }) =>
    own.some((split) => holds({ agent, split })),
  )
  return (
    <Screen
      period={yearPeriod(year)}
      toolbar={<CostTabs />}
      title={t('costs.tabs.travel')}
      context={<CostYearSwitch year={year} onYear={setYear} />}
      secondary={agents.length === 0 ? undefined : <PasteTrips />}
    >
      {agents.length === 0 ? (
        <EmptyState>{t('travel.noAgents')}</EmptyState>
      ) : (
        <Stack gap="card">
          <Card
            title={t('travel.list', { year })}
            subtitle={t('travel.listNote')}
            aside={
              <Group gap="md">
                {field}
                {t('travel.count', { count })}
              </Group>
            }
            flush
          >
            <TripEntry />
            {!isFound ? (
              <Text px="lg" pt="snug" pb="md" c="dimmed" fz="column">
                {notFound ?? t('travel.none')}
              </Text>
            ) : (
              <TripTable travel={travel} holds={holds} />
            )}
          </Card>
          <Card title={t('travel.agents')} subtitle={t('travel.agentsNote')} flush>
            <VehicleTable travel={travel} year={year} />
          </Card>
        </Stack>
      )}
    </Screen>
  )
}
