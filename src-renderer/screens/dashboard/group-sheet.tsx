import { Box } from '@mantine/core'
import { useMemo } from 'react'
import { narrowToGroup, type AgentGroup } from '#shared/domain/indicators/agent-groups'
import { useWording } from '../../ui/use-wording'
import { paths } from '../../client/paths'
import { Notice } from '../../ui/notice'
import type { DashboardFacts } from './dashboard-facts'
import classes from './dashboard.module.css'
import { FlowChart } from './flow-chart'
import { HeadlineFigure } from './headline-figure'
import { Section } from './section'
import { UseRateChart } from './use-rate-chart'

interface GroupSheetProps {
  readonly facts: DashboardFacts
  readonly group: AgentGroup
}

/** The dashboard of a group of agents: what is known by agent, and a sentence on what is not. */
export function GroupSheet({ facts, group }: GroupSheetProps) {
  const { t, format } = useWording()
  const { agreement, bodyId } = facts
  const found = useMemo(() => narrowToGroup(facts.allocation, group), [facts.allocation, group])
  const whole = useMemo(() => narrowToGroup(facts.whole, group), [facts.whole, group])
  const narrowed = { ...facts, allocation: found.allocation, whole: whole.allocation }
  const { period } = facts.allocation
  const { categories } = group
  const count = categories.length
  return (
    <>
      <Notice tone="calm" role="status">
        {t('dashboard.group.only', { count, categories })}
      </Notice>
      <Box mb="card" className={classes.figures ?? ''}>
        <dl>
          <HeadlineFigure
            value={format.minutesShort(found.done)}
            label={t('dashboard.figures.hours')}
            note={[
              t('dashboard.figures.bodies', { count: found.bodies }),
              t('dashboard.figures.agents', { count: found.allocation.agentIds.length }),
            ].join(', ')}
          />
          {bodyId === null && (
            <HeadlineFigure
              value={
                whole.billedPay === null
                  ? t('dashboard.figures.unknown')
                  : format.cents(whole.billedPay)
              }
              label={t('dashboard.group.billedPay')}
              to={paths.allocation(agreement.id, period.from, period.to)}
            />
          )}
        </dl>
      </Box>
      {found.done > 0 && (
        <Section title={t('dashboard.sections.who')}>
          <FlowChart {...narrowed} />
          {bodyId === null && <UseRateChart {...narrowed} />}
        </Section>
      )}
    </>
  )
}
