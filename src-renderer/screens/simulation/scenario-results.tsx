import { Anchor, Box, Stack, Text } from '@mantine/core'
import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { Scenario } from '#shared/domain/simulation/scenario'
import type { Period } from '#shared/kernel/period'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { CouncilTools } from './council-tools'
import { ScenarioCard } from './scenario-card'
import { ScenarioTable } from './scenario-table'
import classes from './simulation.module.css'
import { scenarioRows } from './table-rows'
import type { ScenarioResult } from './use-comparisons'
import { YearTable } from './year-table'
import { Columns } from '../../ui/columns'
import { Finding } from '../../ui/finding'
import { useFindingWords } from './use-finding-words'

interface ScenarioFindingProps {
  readonly result: ScenarioResult
  /** Where the points to check are listed. */
  readonly allocation: string
  /** Actions on the whole. */
  readonly tools: ReactNode
  /** Takes the focus, and says that it did; `null` where it is elsewhere. */
  readonly onFocused: (() => void) | null
}

/** The effect of a scenario, in a sentence: who pays less, who pays more, and whether the sum changes. */
function ScenarioFinding({ result, allocation, tools, onFocused }: ScenarioFindingProps) {
  const { t } = useWording()
  const holder = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (onFocused === null) return
    holder.current?.focus({ preventScroll: true })
    onFocused()
  }, [onFocused])
  const { finding, whole } = useFindingWords()(result)
  return (
    <Box ref={holder} tabIndex={-1} pt="half">
      <Finding>{finding}</Finding>
      {whole !== '' && (
        <Text mt="tight" c="var(--ink2)">
          {whole}
        </Text>
      )}
      {result.whole !== null && result.doubts > 0 && (
        <Text mt="tight" c="var(--warn)">
          {t('simulation.doubts', { count: result.doubts })}{' '}
          <Anchor component={Link} to={allocation} data-leads inherit underline="always">
            {t('simulation.seeDoubts')}
          </Anchor>
        </Text>
      )}
      {tools}
    </Box>
  )
}

interface ScenarioResultsProps {
  readonly results: readonly ScenarioResult[]
  /** All those of the agreement, to choose from. */
  readonly scenarios: readonly Scenario[]
  readonly periods: readonly Period[]
  /** What is compared, and over what. */
  readonly context: string
  /** The place of each result: 0 is A, 1 is B. */
  readonly letters: readonly number[]
  readonly onShow: (place: number, id: string) => void
  readonly onEdit: (id: string) => void
  /** Where the first scenario was just kept: its finding takes the focus, and says that it did. */
  readonly onFindingFocused: (() => void) | null
}

/** The results of the scenarios: in a sentence, in short, body by body, and year by year. */
export function ScenarioResults(props: ScenarioResultsProps) {
  const { results, scenarios, periods, context, letters, onShow, onEdit, onFindingFocused } = props
  const { t } = useWording()
  const { collectivities } = useRegistry()
  const letterOf = (index: number): string =>
    t(letters[index] === 1 ? 'simulation.letter.second' : 'simulation.letter.first')
  const named = results.map((result, index) => ({ ...result, letter: letterOf(index) }))
  const year = Number((periods[0]?.to ?? '').slice(0, 4))
  const rows = useMemo(
    () =>
      scenarioRows(
        results.map(({ whole }) => whole),
        collectivities,
        year,
      ),
    [results, collectivities, year],
  )
  const [first] = named
  return (
    <Stack gap="card">
      <Columns of="minmax(280px, 1fr) minmax(0, 2.4fr)" gap="card" align="start">
        {first !== undefined && (
          <ScenarioFinding
            result={first}
            onFocused={onFindingFocused}
            allocation={paths.allocation(
              first.scenario.agreementId,
              periods[0]?.from,
              periods.at(-1)?.to,
            )}
            tools={
              rows.length > 0 && <CouncilTools results={named} rows={rows} context={context} />
            }
          />
        )}
        <div className={classes.cards}>
          {named.map((result, index) => (
            <ScenarioCard
              key={result.scenario.id}
              result={result}
              scenarios={scenarios}
              onShow={(id) => onShow(letters[index] ?? index, id)}
              onEdit={() => onEdit(result.scenario.id)}
            />
          ))}
        </div>
      </Columns>
      <ScenarioTable results={named} rows={rows} />
      {periods.length > 1 && <YearTable results={named} />}
    </Stack>
  )
}
