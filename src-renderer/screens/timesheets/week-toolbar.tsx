import { Checkbox, SegmentedControl } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Agent } from '#shared/domain/agents/agent'
import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import { Bar } from '../../ui/bar'
import { Tag } from '../../ui/tag'
import { AgentChooser } from './agent-chooser'
import { MonthDeclaration } from './month-declaration'
import type { WeekModel } from './week-model'
import classes from './week.module.css'

/** Which rows and days the grid shows. */
export interface WeekDisplay {
  readonly shown: 'usual' | 'all'
  readonly weekend: boolean
}

interface WeekToolbarProps {
  readonly agents: readonly Agent[]
  readonly agent: Agent
  readonly onAgent: (agent: Agent) => void
  readonly model: WeekModel | undefined
  readonly total: Minutes
  readonly refused: number
  readonly today: Day
  readonly display: WeekDisplay
  readonly onDisplay: (display: WeekDisplay) => void
  /** Hours stand on a Saturday or a Sunday: these days can't be hidden. */
  readonly weekendHeld: boolean
}

/** Above the grid: whose week, how far it is filled, what was refused, which rows and days are shown. */
export function WeekToolbar(props: WeekToolbarProps) {
  const { agents, agent, onAgent, model, total, refused, today, display, onDisplay } = props
  const { t } = useTranslation()
  const expected = model?.expected ?? 0
  const done = total
  const progress =
    model === undefined || expected === 0
      ? t('week.progressAlone', { done })
      : t('week.progress', { done, expected: model.expected })
  return (
    <>
      <AgentChooser agents={agents} agent={agent} onAgent={onAgent} />
      {expected > 0 && (
        <span className={classes.progressBar}>
          <Bar value={total} max={Math.max(expected, total)} label={progress} tone="accent" />
        </span>
      )}
      <span className={classes.progress} data-testid="week-progress">
        {progress}
      </span>
      {refused > 0 && (
        <Tag tone="bad" icon={<IconAlertCircle size={14} aria-hidden="true" />}>
          {t('week.refusedCount', { count: refused })}
        </Tag>
      )}
      <span className={classes.spring} />
      {model !== undefined && <MonthDeclaration model={model} today={today} />}
      <Checkbox
        className={classes.choice}
        size="xs"
        label={t('week.weekend')}
        checked={display.weekend || props.weekendHeld}
        disabled={props.weekendHeld}
        onChange={({ currentTarget }) => onDisplay({ ...display, weekend: currentTarget.checked })}
      />
      <SegmentedControl
        className={classes.choice}
        size="xs"
        aria-label={t('week.shown.label')}
        value={display.shown}
        data={[
          { value: 'usual', label: t('week.shown.usual') },
          { value: 'all', label: t('week.shown.all') },
        ]}
        onChange={(shown) => onDisplay({ ...display, shown: shown === 'all' ? 'all' : 'usual' })}
      />
    </>
  )
}
