import { Text } from '@mantine/core'
import type { Agent } from '#shared/domain/agents/agent'
import type { AgentHour } from '#shared/domain/costs/agent-hour'
import { cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { ratio, roundRatio, type Ratio } from '#shared/kernel/ratio'
import { useNames } from '../../client/use-names'
import { useWording } from '../../ui/use-wording'
import { Card } from '../../ui/card'
import classes from './costs.module.css'
import looks from '../../ui/looks.module.css'

interface HourCardProps {
  readonly agent: Agent
  readonly year: number
  readonly hour: AgentHour
}

/** From ten-thousandths of a euro to whole cents. */
const toCents = ({ numerator, denominator }: Ratio): Ratio => ratio(numerator, denominator * 100n)

/** What an hour of an agent costs, counted three ways, each with its division. */
export function HourCard({ agent, year, hour }: HourCardProps) {
  const { t } = useWording()
  const name = useNames().agent(agent.id)
  const { cost, months, hours } = hour
  const done = hours.find(({ denominator }) => denominator === 'done')?.rate ?? null
  const title =
    done === null
      ? t('costs.hour.noTitle', { agent: name })
      : t('costs.hour.title', { agent: name, rate: cents(roundRatio(toCents(done))) })
  if (months.length === 0)
    return (
      <Card title={title} flush>
        <Text px="lg" pt="md" pb="card" c="dimmed" fz="table">
          {t('costs.hour.none', { year })}
        </Text>
      </Card>
    )
  return (
    <Card
      title={title}
      subtitle={t('costs.hour.subtitle', { count: months.length, cost, year })}
      flush
    >
      <ul>
        {hours.map(({ denominator, minutes: divisor, rate }) => (
          <li
            key={denominator}
            className={`${looks.item} ${classes.hour}`}
            data-denominator={denominator}
          >
            <strong>{t(`costs.hour.${denominator}`)}</strong>
            <span className={classes.rate}>
              {rate === null
                ? t('costs.hour.nothingDone')
                : t('costs.hour.perHour', { rate: roundRatio(rate) })}
            </span>
            <span className={looks.soft}>
              {t('costs.hour.division', { cost, hours: minutes(roundRatio(divisor)) })}
            </span>
            <span className={`${looks.note} ${looks.wide}`}>
              {t(`costs.hour.${denominator}Note`)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
