import { ActionIcon } from '@mantine/core'
import { IconArrowBackUp, IconFlag } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Verdict } from '#shared/domain/exchanges/decision'
import type { AskingFile } from '#shared/domain/exchanges/exchange-file'
import type { ExchangeLine } from '#shared/domain/exchanges/exchange-lines'
import { exchangeLines } from '#shared/domain/exchanges/exchange-lines'
import classes from './exchanges.module.css'
import { useExchangeWords } from './use-exchange-words'
import { useLineWords } from './use-line-words'

interface LineListProps {
  readonly file: AskingFile
  readonly contested: Verdict['contested']
  /** Contests a line, or gives that up; absent where nothing can be decided any more. */
  readonly onToggle?: (line: ExchangeLine, isContested: boolean) => void
}

/** The lines of a file, those that are contested with their reason, and what can be decided of each. */
export function LineList({ file, contested, onToggle }: LineListProps) {
  const { t } = useTranslation()
  const words = useExchangeWords()
  const wordsOf = useLineWords()
  const byLine = new Map(contested.map((one) => [one.line, one]))
  return (
    <ul className={classes.lines} aria-label={t('exchanges.pane.lines')}>
      {exchangeLines(file).map((line) => {
        const contest = byLine.get(line.key)
        const label = wordsOf(file, line.key)
        return (
          <li key={line.key} data-contested={contest !== undefined || undefined}>
            <span>
              {label}
              {contest !== undefined && (
                <span className={classes.reason}>
                  {t('exchanges.pane.contested', { reason: contest.reason })}
                  {contest.proposed !== null &&
                    `. ${t('exchanges.pane.proposed', {
                      quantity: words.quantity(line.unit, contest.proposed),
                    })}`}
                </span>
              )}
            </span>
            <span data-figure>{words.quantity(line.unit, line.quantity)}</span>
            {onToggle !== undefined && (
              <ActionIcon
                size="sm"
                aria-label={t(
                  contest === undefined ? 'exchanges.pane.contest' : 'exchanges.pane.keep',
                  { line: label },
                )}
                onClick={() => onToggle(line, contest !== undefined)}
              >
                {contest === undefined ? <IconFlag size={15} /> : <IconArrowBackUp size={15} />}
              </ActionIcon>
            )}
          </li>
        )
      })}
    </ul>
  )
}
