import { Button, Flex, SegmentedControl } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { settlingYear } from '#shared/domain/indicators/settling-year'
import { paths } from '../../client/paths'
import { useToday } from '../../client/use-today'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { EmptyState } from '../../ui/empty-state'
import { PrintButton } from '../../ui/print-button'
import { Screen } from '../../ui/screen'
import { ScenarioPane } from './scenario-pane'
import { ScenarioResults } from './scenario-results'
import classes from './simulation.module.css'
import { useChosenScenarios } from './use-chosen-scenarios'
import { useComparisons } from './use-comparisons'
import { useKnownPeriods } from './use-known-periods'
import { usePeriodWords } from './use-period-words'
import { Select } from '../../ui/select'
import { Busy } from '../../ui/busy'

interface SimulationSheetProps {
  readonly agreement: Agreement
  readonly agreements: readonly Agreement[]
  readonly onAgreement: (id: string) => void
}

/** The choice of all periods. */
const ALL = 'all'

/** The pane: closed, on a new scenario, or on a kept one. */
type Editing = { readonly id: string | null } | null

/** The scenarios of an agreement beside the facts, over the periods known. */
export function SimulationSheet({ agreement, agreements, onAgreement }: SimulationSheetProps) {
  const { t } = useWording()
  const navigate = useNavigate()
  const periodWords = usePeriodWords()
  const registry = useRegistry()
  const scenarios = registry.scenarios.filter(({ agreementId }) => agreementId === agreement.id)
  const known = useKnownPeriods(agreement)
  const { shown, show } = useChosenScenarios(scenarios)
  const [chosen, setChosen] = useState<string | null>(null)
  const [editing, setEditing] = useState<Editing>(null)
  const [isFirstKept, setIsFirstKept] = useState(false)
  const today = useToday()
  const settling = settlingYear(today, agreement).from.slice(0, 4)
  const usual = known.periods.find(({ from }) => from.startsWith(settling)) ?? known.periods[0]
  const one = known.periods.find(({ from }) => from === chosen) ?? usual
  const periods = chosen === ALL ? known.periods : one === undefined ? [] : [one]
  const edited = editing === null ? undefined : shown.find(({ id }) => id === editing.id)
  const results = useComparisons(agreement, known, periods, edited === undefined ? shown : [edited])
  const context =
    one === undefined
      ? agreement.title
      : t('common.titleAndPeriod', {
          title: agreement.title,
          period: chosen === ALL ? t('common.all') : periodWords(one),
        })
  const create = (
    <Button
      variant={scenarios.length === 0 ? 'filled' : 'default'}
      leftSection={<IconPlus size={17} aria-hidden="true" />}
      onClick={() => setEditing({ id: null })}
    >
      {t('simulation.create')}
    </Button>
  )
  const chosable = agreements.length > 1 || known.periods.length > 1
  const chooser = (
    <Flex align="center" gap="md" className={classes.toolbar}>
      {agreements.length > 1 && (
        <Select
          aria-label={t('words.agreement')}
          data={agreements.map(({ id, title, reference }) => ({
            value: id,
            label: `${title} (${reference})`,
          }))}
          value={agreement.id}
          onChange={(id) => {
            if (id !== null) onAgreement(id)
          }}
          allowDeselect={false}
          w={280}
          size="xs"
        />
      )}
      {known.periods.length > 1 && (
        <SegmentedControl
          aria-label={t('simulation.years')}
          data={[
            ...known.periods
              .toReversed()
              .map((period) => ({ value: period.from, label: periodWords(period) })),
            { value: ALL, label: t('common.all') },
          ]}
          value={chosen ?? usual?.from ?? ALL}
          onChange={setChosen}
        />
      )}
    </Flex>
  )
  const shows = known.facts !== undefined && usual !== undefined && shown.length > 0
  return (
    <Screen
      title={t('frame.navigation.simulation')}
      context={context}
      secondary={
        shows ? (
          <>
            <Button component={Link} to={paths.comparisonRoom()}>
              {t('simulation.room.title')}
            </Button>
            {create}
          </>
        ) : undefined
      }
      primary={shows && <PrintButton />}
      {...(chosable ? { toolbar: chooser } : {})}
      pane={
        editing !== null && (
          <ScenarioPane
            key={editing.id ?? 'new'}
            agreement={agreement}
            year={Number((one ?? agreement.period).from.slice(0, 4))}
            periods={known.periods}
            kept={scenarios.find(({ id }) => id === editing.id) ?? null}
            onClose={() => setEditing(null)}
            onSaved={({ id }) => {
              setIsFirstKept(shown.length === 0)
              if (editing.id === null && shown.length > 0) show(Math.min(1, shown.length), id)
              setEditing(null)
            }}
          />
        )
      }
    >
      {known.facts !== undefined && usual === undefined ? (
        <EmptyState
          button={{
            label: t('simulation.noYearAction'),
            onClick: () => void navigate(paths.allocation()),
          }}
        >
          {t('simulation.noYear')}
        </EmptyState>
      ) : known.facts !== undefined && shown.length === 0 ? (
        <EmptyState action={create} example={t('simulation.emptyExample')}>
          {t('simulation.empty')}
        </EmptyState>
      ) : results === undefined ? (
        <Busy>{t('common.computing')}</Busy>
      ) : (
        <ScenarioResults
          results={results}
          scenarios={scenarios}
          periods={periods}
          context={context}
          letters={edited === undefined ? [0, 1] : [shown.indexOf(edited)]}
          onShow={show}
          onEdit={(id) => setEditing({ id })}
          onFindingFocused={isFirstKept ? () => setIsFirstKept(false) : null}
        />
      )}
    </Screen>
  )
}
