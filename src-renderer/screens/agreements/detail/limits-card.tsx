import { Text } from '@mantine/core'
import { formatCents } from '#shared/wording/format'
import { useWording } from '../../../ui/use-wording'
import { Card } from '../../../ui/card'
import type { Stage } from '../stage'
import { useBodyWords } from '../use-body-words'
import { EditButton } from './edit-button'
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
    <Card
      title={t('prices.limit.title')}
      aside={<EditButton what={t('prices.limit.title')} onClick={onEdit} />}
      flush
    >
      {limits.length === 0 ? (
        <p className={looks.nothing}>{t('prices.limit.none')}</p>
      ) : (
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
      )}
    </Card>
  )
}
