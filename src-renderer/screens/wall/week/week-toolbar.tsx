import { SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { Agent } from '#shared/domain/agents/agent'
import { useWording } from '../../../ui/use-wording'
import type { WallGroup, WallModel } from '../wall-model'
import type { WallViewName } from '../wall-period'
import { ViewChoice } from '../view-choice'
import { WeekendChoice } from '../weekend-choice'
import { WallProgress } from '../wall-progress'
import { AgentChooser } from './agent-chooser'
import { weekDisplay } from './last-week'
import { MonthDeclaration } from './month-declaration'
import barClasses from '../wall-bars.module.css'

interface WeekToolbarProps {
  readonly agents: readonly Agent[]
  readonly onAgent: (agent: Agent) => void
  readonly model: WallModel
  readonly group: WallGroup
  readonly onView: (view: WallViewName) => void
}

/** Where words leave no room for the other choices. */
const NARROW = '(max-width: 1100px)'

/** Where a long offer beside a refusal would take a second line. */
const TIGHT = '(max-width: 1400px)'

/** Above an agent's week or month: which of both, the agent, how much is filled in, what was refused, which rows and days are shown. */
export function WeekToolbar({ agents, onAgent, model, group, onView }: WeekToolbarProps) {
  const { t } = useWording()
  const { shown, weekend: weekends } = weekDisplay.use()
  const { view } = model
  const narrow = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false })
  const tight = useMediaQuery(TIGHT, undefined, { getInitialValueInEffect: false })
  const weekendShown = model.columns.some((column) => column.weekend)
  const held = weekendShown && !weekends[view]
  const showWeekend = (weekend: boolean): void =>
    weekDisplay.set((known) => ({ ...known, weekend: { ...known.weekend, [view]: weekend } }))
  return (
    <>
      <ViewChoice view={view} onView={onView} />
      <AgentChooser agents={agents} agent={group.agent} onAgent={onAgent} />
      <WallProgress />
      <span className={barClasses.spring} />
      <MonthDeclaration group={group} days={model.days} narrow={tight} />
      <WeekendChoice shown={weekendShown} held={held} narrow={narrow} onShow={showWeekend} />
      <SegmentedControl
        className={barClasses.choice}
        size="xs"
        aria-label={t('week.shown.label')}
        value={shown}
        data={[
          { value: 'usual', label: t('week.shown.usual') },
          { value: 'all', label: t('common.all') },
        ]}
        onChange={(next) => weekDisplay.set((known) => ({ ...known, shown: next }))}
      />
    </>
  )
}
