import { Text } from '@mantine/core'
import type { Exchange } from '#shared/domain/exchanges/exchange'
import { useWording } from '../../ui/use-wording'
import classes from './exchanges.module.css'

/** What was answered, by whom and on which day, with the reason for the whole. */
export function VerdictNote({
  decision,
}: {
  readonly decision: NonNullable<Exchange['decision']>
}) {
  const { t } = useWording()
  const { author, on, answer } = decision
  const count = answer.contested.length
  return (
    <div className={classes.verdict}>
      <p>{t(`exchanges.verdict.${answer.verdict}`, { author, day: on, count })}</p>
      {answer.reason !== '' && (
        <Text display="block" c="var(--bad)">
          {t('exchanges.verdict.reason', { reason: answer.reason })}
        </Text>
      )}
    </div>
  )
}
