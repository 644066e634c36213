import { Button, Kbd, Stack } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { Agent } from '#shared/domain/agents/agent'
import { isoWeek, type Day } from '#shared/kernel/day'
import { monthOf } from '#shared/kernel/month'
import { paths } from '../../../client/paths'
import { useWording } from '../../../ui/use-wording'
import { Busy } from '../../../ui/busy'
import { useDayRange } from '../../../grid/use-day-range'
import { EmptyState } from '../../../ui/empty-state'
import { Screen } from '../../../ui/screen'
import type { ScreenHeaderProps } from '../../../ui/screen-header'
import { KeyList } from '../key-list'
import { NoticeLine } from '../notice-line'
import { PasteNamesDialog } from '../paste-names-dialog'
import { usePeriodHeader } from '../use-period-header'
import { useWall } from '../use-wall'
import { WallGrid } from '../wall-grid'
import type { WallGroup, WallModel } from '../wall-model'
import { WallPane } from '../wall-pane'
import { daysShown, type WallViewName } from '../wall-period'
import { WallToolsContext } from '../wall-tools'
import { AddBody } from './add-body'
import { AgentChooser } from './agent-chooser'
import { CalendarButton } from './calendar-button'
import { useAgentWeek } from './use-agent-week'
import { useWeekSums } from './use-week-sums'
import { WeekStrip } from './week-strip'
import { WeekToolbar } from './week-toolbar'
import sheetClasses from '../../../grid/grid-sheet.module.css'
import { useScreenKeys } from '../../../ui/use-screen-keys'

interface AgentWeekProps {
  readonly agent: Agent
  readonly agents: readonly Agent[]
  readonly hasNext: boolean
  readonly view: WallViewName
  /** The first day asked for. */
  readonly from: Day
  readonly onShift: (steps: number) => void
  readonly onGo: (agent: Agent | 'next', day: Day) => void
  readonly onView: (view: WallViewName, day: Day) => void
}

/** Where the details of the chosen cell are beside the grid instead of below it. */
const WIDE = '(min-width: 1600px)'

/** One agent's week or month, while it is read and once it is. */
export function AgentWeek(props: AgentWeekProps) {
  const { agent, agents, hasNext, onShift, onGo, onView } = props
  const { t } = useWording()
  const model = useAgentWeek(agent, props.view, props.from)
  const view = model?.view ?? props.view
  const days = model?.days ?? daysShown(props.view, props.from)
  const [from, to] = [days[0] ?? props.from, days.at(-1) ?? props.from]
  const onDay = (day: Day): void => onGo(agent, day)
  const isRead = model !== undefined
  const header = usePeriodHeader({ view, from, to, isRead, onShift, onDay })
  const onAgent = (chosen: Agent): void => onGo(chosen, from)
  const nextAgent = (): void => onGo('next', from)
  useScreenKeys([['mod+Enter', nextAgent]])
  const group = model?.groups[0]
  if (model === undefined || group === undefined)
    return (
      <Screen
        {...header}
        toolbar={<AgentChooser agents={agents} agent={agent} onAgent={onAgent} disabled />}
      >
        <Busy>{t('common.loading')}</Busy>
      </Screen>
    )
  const next = hasNext && (
    <Button
      variant="filled"
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
      header={{
        ...header,
        secondary: <CalendarButton agent={agent} year={Number(to.slice(0, 4))} />,
        primary: next,
      }}
      agents={agents}
      onAgent={onAgent}
      onShift={onShift}
      onView={onView}
    />
  )
}

interface LoadedWeekProps {
  readonly model: WallModel
  readonly group: WallGroup
  readonly header: ScreenHeaderProps
  readonly agents: readonly Agent[]
  readonly onAgent: (agent: Agent) => void
  readonly onShift: (steps: number) => void
  readonly onView: (view: WallViewName, day: Day) => void
}

function LoadedWeek(props: LoadedWeekProps) {
  const { model, group, header, agents, onAgent, onShift, onView } = props
  const { t } = useWording()
  const dayRange = useDayRange()
  const wide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false })
  const [from, to] = [model.days[0], model.days.at(-1)]
  const year = Number(from?.slice(0, 4))
  const tools = useWall({ model, wide, year, sums: useWeekSums(model), onShift })
  if (from === undefined || to === undefined) return null
  const isWeek = model.view === 'week'
  const activeDay = (): Day => tools.store.cells.column(tools.store.active.column)?.days[0] ?? from
  const isEmpty = group.rows.length === 0
  return (
    <WallToolsContext value={tools}>
      <Screen
        scroll="inside"
        period={{ from, to }}
        {...header}
        toolbar={
          <WeekToolbar
            agents={agents}
            onAgent={onAgent}
            model={model}
            group={group}
            onView={(view) => onView(view, activeDay())}
          />
        }
        pane={wide && !isEmpty && <WallPane />}
      >
        {isEmpty ? (
          <EmptyState
            example={t('week.empty.example')}
            button={{ label: t('common.openAgreements'), to: paths.agreements() }}
          >
            {t(isWeek ? 'week.empty.noAgreement' : 'week.ofMonth.noAgreement', {
              agent: group.name,
            })}
          </EmptyState>
        ) : (
          <Stack gap="sm" flex={1} mih={0}>
            <div className={sheetClasses.card}>
              <WallGrid
                label={
                  isWeek
                    ? t('week.grid', {
                        agent: group.name,
                        week: isoWeek(from).week,
                        range: dayRange(from, to),
                      })
                    : t('week.ofMonth.grid', { agent: group.name, month: monthOf(from) })
                }
                corner={t('words.body')}
                total={t(isWeek ? 'week.totals' : 'week.ofMonth.totals')}
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
