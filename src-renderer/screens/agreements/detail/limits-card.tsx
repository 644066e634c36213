import { Text } from '@mantine/core'
import { formatCents } from '#shared/wording/format'
import { useWording } from '../../../ui/use-wording'
import type { Stage } from '../stage'
import { useBodyWords } from '../use-body-words'
import { SectionCard } from './section-card'
import classes from './side-card.module.css'
import looks from '../../../ui/looks.module.css'

interface LimitsCardProps {
  readonly shown: Stage
  readonly onEdit: () => void
}

/** The limits of amounts, one line each, with its reason. */
export function LimitsCard({ shown: { agreement }, onEdit }: LimitsCardProps) {
  const { t, language } = useWording()
  const bodies = useBodyWords()
  const { limits = [] } = agreement
  return (
    <SectionCard
      title={t('prices.limit.title')}
      onEdit={onEdit}
      nothing={limits.length === 0 && t('prices.limit.none')}
    >
      <ul className={looks.ruled}>
        {limits.map(({ kind, collectivityId, amount, reason }) => (
          <li key={`${kind} ${collectivityId ?? ''}`} className={classes.line}>
            <span>
              <strong>
                {collectivityId === null
                  ? t('prices.limit.eachChoice')
                  : bodies.name(collectivityId)}
              </strong>
              <small className={looks.note}>{reason}</small>
            </span>
            <Text span ta="right">
              <strong className={looks.strong}>
                {amount === null ? '' : formatCents(amount, language)}
              </strong>
              <small className={looks.note}>{t(`prices.limit.choice.${kind}`)}</small>
            </Text>
          </li>
        ))}
      </ul>
    </SectionCard>
  )
}
