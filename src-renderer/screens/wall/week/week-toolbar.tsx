import { Checkbox, SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Agent } from '#shared/domain/agents/agent'
import type { WallGroup, WallModel } from '../wall-model'
import { WallProgress } from '../wall-progress'
import { AgentChooser } from './agent-chooser'
import { weekDisplay } from './last-week'
import { MonthDeclaration } from './month-declaration'
import barClasses from '../wall-bars.module.css'
import classes from './week.module.css'

interface WeekToolbarProps {
  readonly agents: readonly Agent[]
  readonly onAgent: (agent: Agent) => void
  readonly model: WallModel
  readonly group: WallGroup
}

/** Above an agent's week: the agent, how much is filled in, what was refused, which rows and days are shown. */
export function WeekToolbar({ agents, onAgent, model, group }: WeekToolbarProps) {
  const { t } = useTranslation()
  const { shown, weekend } = weekDisplay.use()
  const weekendShown = model.columns.some((column) => column.weekend)
  return (
    <>
      <AgentChooser agents={agents} agent={group.agent} onAgent={onAgent} />
      <WallProgress />
      <span className={barClasses.spring} />
      <MonthDeclaration group={group} days={model.days} />
      <Checkbox
        className={classes.choice}
        size="xs"
        label={t('words.weekend')}
        checked={weekendShown}
        disabled={weekendShown && !weekend}
        onChange={({ currentTarget: { checked } }) =>
          weekDisplay.set((known) => ({ ...known, weekend: checked }))
        }
      />
      <SegmentedControl
        className={classes.choice}
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
