import { Button, Kbd, Stack } from '@mantine/core'
import { useHotkeys, useMediaQuery } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import type { Agent } from '#shared/domain/agents/agent'
import { addDays, isoWeek, type Day } from '#shared/kernel/day'
import { paths } from '../../../client/paths'
import { useStatus } from '../../../client/use-status'
import { useDayRange } from '../../../grid/use-day-range'
import { EmptyState } from '../../../ui/empty-state'
import { isCovered } from '../../../ui/is-covered'
import { Screen } from '../../../ui/screen'
import type { ScreenHeaderProps } from '../../../ui/screen-header'
import { KeyList } from '../key-list'
import { NoticeLine } from '../notice-line'
import { PasteNamesDialog } from '../paste-names-dialog'
import { PeriodNav } from '../period-nav'
import { useWall } from '../use-wall'
import { WallGrid } from '../wall-grid'
import type { WallGroup, WallModel } from '../wall-model'
import { WallPane } from '../wall-pane'
import { WallToolsContext } from '../wall-tools'
import { AddBody } from './add-body'
import { AgentChooser } from './agent-chooser'
import { useAgentWeek } from './use-agent-week'
import { useWeekSums } from './use-week-sums'
import { WeekStrip } from './week-strip'
import { WeekToolbar } from './week-toolbar'
import sheetClasses from '../../../grid/grid-sheet.module.css'

interface AgentWeekProps {
  readonly agent: Agent
  readonly agents: readonly Agent[]
  readonly hasNext: boolean
  readonly monday: Day
  readonly onShift: (weeks: number) => void
  readonly onGo: (agent: Agent | 'next', day: Day) => void
}

/** Where the details of the chosen cell are beside the grid instead of below it. */
const WIDE = '(min-width: 1600px)'

/** One agent's week, while it is read and once it is. */
export function AgentWeek(props: AgentWeekProps) {
  const { agent, agents, hasNext, onShift, onGo } = props
  const { t } = useTranslation()
  const { today } = useStatus()
  const model = useAgentWeek(agent, props.monday)
  const monday = model?.days[0] ?? props.monday
  const header = {
    title: t('week.title', { week: isoWeek(monday).week }),
    context: (
      <PeriodNav
        view="week"
        from={monday}
        to={addDays(monday, 6)}
        today={today}
        onShift={onShift}
        onDay={(day) => onGo(agent, day)}
      />
    ),
  }
  const onAgent = (chosen: Agent): void => onGo(chosen, monday)
  const nextAgent = (): void => onGo('next', monday)
  useHotkeys([['mod+Enter', () => !isCovered() && nextAgent()]], [])
  const group = model?.groups[0]
  if (model === undefined || group === undefined)
    return (
      <Screen
        {...header}
        toolbar={<AgentChooser agents={agents} agent={agent} onAgent={onAgent} />}
      >
        <p aria-busy="true">{t('common.loading')}</p>
      </Screen>
    )
  const next = hasNext && (
    <Button
      onClick={nextAgent}
      rightSection={<Kbd className={sheetClasses.buttonKey ?? ''}>{t('week.keys.next')}</Kbd>}
    >
      {t('week.nextAgent')}
    </Button>
  )
  return (
    <LoadedWeek
      model={model}
      group={group}
      header={{ ...header, primary: next }}
      agents={agents}
      onAgent={onAgent}
      onShift={onShift}
    />
  )
}

interface LoadedWeekProps {
  readonly model: WallModel
  readonly group: WallGroup
  readonly header: ScreenHeaderProps
  readonly agents: readonly Agent[]
  readonly onAgent: (agent: Agent) => void
  readonly onShift: (weeks: number) => void
}

function LoadedWeek({ model, group, header, agents, onAgent, onShift }: LoadedWeekProps) {
  const { t } = useTranslation()
  const dayRange = useDayRange()
  const wide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false })
  const [from, to] = [model.days[0], model.days.at(-1)]
  const year = Number(from?.slice(0, 4))
  const tools = useWall({ model, wide, year, sums: useWeekSums(model), onShift })
  if (from === undefined || to === undefined) return null
  const isEmpty = group.rows.length === 0
  return (
    <WallToolsContext value={tools}>
      <Screen
        scroll="inside"
        period={{ from, to }}
        {...header}
        toolbar={<WeekToolbar agents={agents} onAgent={onAgent} model={model} group={group} />}
        pane={wide && !isEmpty && <WallPane />}
      >
        {isEmpty ? (
          <EmptyState
            example={t('week.empty.example')}
            button={{ label: t('common.openAgreements'), to: paths.agreements() }}
          >
            {t('week.empty.noAgreement', { agent: group.name })}
          </EmptyState>
        ) : (
          <Stack gap="sm" flex={1} mih={0}>
            <div className={sheetClasses.card}>
              <WallGrid
                label={t('week.grid', {
                  agent: group.name,
                  week: isoWeek(from).week,
                  range: dayRange(from, to),
                })}
                corner={t('words.body')}
                total={t('week.totals')}
                columns={model.columns}
              >
                <AddBody group={group} />
              </WallGrid>
            </div>
            <NoticeLine />
            <PasteNamesDialog />
            {!wide && <WeekStrip />}
            {!wide && <KeyList inLine />}
          </Stack>
        )}
      </Screen>
    </WallToolsContext>
  )
}
