import { Text } from '@mantine/core'
import { Link } from 'react-router'
import { workPeriodOn } from '#shared/domain/agents/agent'
import { gradeOn } from '#shared/domain/agents/grade-on'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { minutes, sumMinutes } from '#shared/kernel/minutes'
import { nearestDay } from '#shared/kernel/period'
import { formatShare } from '#shared/wording/format'
import { paths } from '../../../client/paths'
import { useNames } from '../../../client/use-names'
import { useWording } from '../../../ui/use-wording'
import { useRegistry } from '../../../client/use-registry'
import { useToday } from '../../../client/use-today'
import { SectionCard } from './section-card'
import classes from './side-card.module.css'
import looks from '../../../ui/looks.module.css'

interface LentAgentsCardProps {
  readonly agreement: Agreement
  readonly onEdit: () => void
}

/** The agents lent, with the week in force, or that of the nearest day of the terms, and the part that the agreement covers. */
export function LentAgentsCard({ agreement, onEdit }: LentAgentsCardProps) {
  const { t, language } = useWording()
  const on = nearestDay(agreement.period, useToday())
  const { agents } = useRegistry()
  const names = useNames()
  const byId = new Map(agents.map((agent) => [agent.id, agent]))
  const lines = agreement.agents.flatMap(({ agentId, workShare }) => {
    const agent = byId.get(agentId)
    if (agent === undefined) return []
    return [{ agent, workShare, week: workPeriodOn(agent, on)?.weeklyMinutes ?? null }]
  })
  const total = sumMinutes(lines.map(({ week }) => week ?? minutes(0)))
  return (
    <SectionCard
      title={t('agreements.field.agents')}
      what={t('agreements.edit.agents')}
      onEdit={onEdit}
      nothing={lines.length === 0 && t('agreements.lent.none')}
      footer={lines.length === 0 ? undefined : t('common.perWeekInAll', { hours: total })}
    >
      <ul className={looks.ruled}>
        {lines.map(({ agent, workShare, week }) => (
          <li key={agent.id} className={classes.line}>
            <span>
              <strong>
                <Link className={looks.plainLink} to={paths.agents(agent.id)}>
                  {names.agent(agent.id)}
                </Link>
              </strong>
              <small className={looks.note}>{gradeOn(agent, on).grade}</small>
            </span>
            <Text span ta="right">
              <strong className={looks.strong}>{formatShare(workShare, 2, language)}</strong>
              <small className={looks.note}>
                {week === null ? t('agreements.lent.noWork') : t('common.perWeek', { hours: week })}
              </small>
            </Text>
          </li>
        ))}
      </ul>
    </SectionCard>
  )
}
