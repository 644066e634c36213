import { Stack } from '@mantine/core'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Scenario } from '#shared/domain/simulation/scenario'
import { paths } from '../../../client/paths'
import { useRegistry } from '../../../client/use-registry'
import { useWording } from '../../../ui/use-wording'
import { scenarioRows } from '../table-rows'
import { useComparisons } from '../use-comparisons'
import type { KnownPeriods } from '../use-known-periods'
import { YearTable } from '../year-table'
import { RoomBody } from './room-body'
import { RoomCards } from './room-cards'
import { roomRows } from './room-rows'
import { RoomTable } from './room-table'
import { Busy } from '../../../ui/busy'

interface RoomSheetProps {
  readonly agreement: Agreement
  readonly known: KnownPeriods
  readonly scenarios: readonly Scenario[]
  /** The body that is looked at; `null` for none. */
  readonly bodyId: string | null
  readonly onBody: (bodyId: string | null) => void
}

const LETTERS = ['first', 'second', 'third'] as const

/** Scenarios side by side over all the years known: in words, by inhabitant, and year by year. */
export function RoomSheet(props: RoomSheetProps) {
  const { agreement, known, scenarios, bodyId, onBody } = props
  const { t } = useWording()
  const navigate = useNavigate()
  const { collectivities } = useRegistry()
  const { periods } = known
  const results = useComparisons(agreement, known, periods, scenarios)
  const year = Number((periods[0]?.to ?? '').slice(0, 4))
  const all = useMemo(
    () =>
      scenarioRows(
        (results ?? []).map(({ whole }) => whole),
        collectivities,
        year,
      ),
    [results, collectivities, year],
  )
  const rows = useMemo(() => roomRows(all, collectivities), [all, collectivities])
  if (results === undefined) return <Busy>{t('common.computing')}</Busy>
  const named = results.map((result, index) => ({
    ...result,
    letter: t(`simulation.letter.${LETTERS[index] ?? 'first'}`),
  }))
  const isKnown = results.some(({ whole }) => whole !== null)
  return (
    <Stack gap="card">
      <RoomCards results={named} onEdit={() => void navigate(paths.simulation())} />
      {isKnown && rows.shown.length < all.length && (
        <RoomBody results={named} rows={all} bodyId={bodyId} onBody={onBody} />
      )}
      {isKnown && <RoomTable results={named} rows={rows} years={periods.length} />}
      {periods.length > 1 && <YearTable results={named} />}
    </Stack>
  )
}
