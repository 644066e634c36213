import { Stack } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { Busy } from '../../ui/busy'
import { EmptyState } from '../../ui/empty-state'
import { holdKeysUntil, placeShown } from '../../ui/held-keys'
import { Screen } from '../../ui/screen'
import { Tag } from '../../ui/tag'
import { CostGrid } from './cost-grid'
import { CostTabs } from './cost-tabs'
import { HourCard } from './hour-card'
import { MonthForm } from './month-form'
import { monthOfYear, nameOf, useChosenCell, useChosenYear, type Cell } from './use-chosen-cell'
import { useCostYear } from './use-cost-year'
import { CostYearSwitch } from './cost-year-switch'
import { Columns } from '../../ui/columns'

/** What each agent costs the employer: the year, one month by component, and what an hour comes to. */
export function CostsScreen() {
  const { t } = useWording()
  const navigate = useNavigate()
  const { agents } = useRegistry()
  const today = useToday()
  const known = useChosenYear()
  const year = known ?? Number(today.slice(0, 4))
  const { agentId } = useParams()
  const read = useCostYear(year, agentId)
  const costs = known === null ? null : read
  const chosen = useChosenCell(costs)
  /** The form that was asked for last. */
  const [asked, setAsked] = useState<Cell | null>(null)
  const open = useCallback(
    (cell: Cell): void => {
      holdKeysUntil(nameOf(cell))
      setAsked(cell)
      void navigate(paths.costs(cell.agentId, cell.month))
    },
    [navigate],
  )
  const begins =
    asked !== null && chosen !== null && nameOf(chosen) === nameOf(asked) ? asked : null
  useEffect(() => {
    if (begins !== null) placeShown(nameOf(begins))
  }, [begins])
  if (agents.length === 0)
    return (
      <Screen title={t('frame.navigation.costs')} toolbar={<CostTabs agents />}>
        <EmptyState
          button={{
            label: t('common.addAgent'),
            onClick: () => void navigate(paths.agents('nouveau')),
          }}
        >
          {t('costs.empty')}
        </EmptyState>
      </Screen>
    )
  const missing =
    costs?.rows.flatMap(({ months }) => months.filter(({ state }) => state === 'missing')).length ??
    0
  const row = costs?.rows.find(({ agent }) => agent.id === chosen?.agentId)
  return (
    <Screen
      toolbar={<CostTabs agents />}
      title={t('frame.navigation.costs')}
      context={
        <>
          {chosen !== null && (
            <CostYearSwitch
              year={year}
              onYear={(to) =>
                void navigate(paths.costs(chosen.agentId, monthOfYear(chosen.month, to)))
              }
            />
          )}
          {costs !== null && (missing > 0 || costs.rows.some(({ total }) => total > 0)) && (
            <Tag tone={missing > 0 ? 'warn' : 'accent'}>
              {missing > 0 ? t('costs.missingCount', { count: missing }) : t('costs.complete')}
            </Tag>
          )}
        </>
      }
    >
      {costs === null ? (
        <Busy>{t('common.loading')}</Busy>
      ) : (
        <Stack gap="card">
          <CostGrid year={year} rows={costs.rows} chosen={chosen} onOpen={open} />
          {chosen !== null && row !== undefined && (
            <Columns of="minmax(0, 1fr) var(--pane-width)" gap="card" align="start" folds>
              <MonthForm
                key={nameOf(chosen)}
                agent={row.agent}
                month={chosen.month}
                costs={costs}
                doubt={row.months.find(({ month }) => month === chosen.month)?.doubt ?? null}
                begins={begins}
                onNext={open}
              />
              <HourCard agent={row.agent} year={year} hour={costs.hourOf(row.agent)} />
            </Columns>
          )}
        </Stack>
      )}
    </Screen>
  )
}
