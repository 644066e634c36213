import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Verdict } from '#shared/domain/exchanges/decision'
import type { ExchangeLine } from '#shared/domain/exchanges/exchange-lines'
import { useWording } from '../../ui/use-wording'
import classes from './exchanges.module.css'
import { useExchangeWords } from './use-exchange-words'

interface LineRowProps {
  readonly line: ExchangeLine
  readonly label: string
  readonly contest: Verdict['contested'][number] | undefined
  readonly action?: ReactNode
}

/** One line of a file: what it is, how much and, where it is contested, why and what it should say. */
export function LineRow({ line, label, contest, action }: LineRowProps) {
  const { t } = useWording()
  const words = useExchangeWords()
  return (
    <div className={classes.line}>
      <span>
        {label}
        {contest !== undefined && (
          <Text span display="block" c="var(--bad)">
            {t('exchanges.pane.contested', { reason: contest.reason })}
            {contest.proposed !== null &&
              `. ${t('exchanges.pane.proposed', {
                quantity: words.quantity(line.unit, contest.proposed),
              })}`}
          </Text>
        )}
      </span>
      <span data-figure>{words.quantity(line.unit, line.quantity)}</span>
      {action}
    </div>
  )
}
