import { ActionIcon } from '@mantine/core'
import { IconArrowBackUp, IconFlag } from '@tabler/icons-react'
import type { Verdict } from '#shared/domain/exchanges/decision'
import type { AskingFile } from '#shared/domain/exchanges/exchange-file'
import { shownLines, type ExchangeLine } from '#shared/domain/exchanges/exchange-lines'
import { useWording } from '../../ui/use-wording'
import { VirtualList } from '../../ui/virtual-list'
import classes from './exchanges.module.css'
import { LineRow } from './line-row'
import { useLineWords } from './use-line-words'

interface LineListProps {
  readonly file: AskingFile
  readonly contested: Verdict['contested']
  /** Shows only the contested lines. */
  readonly contestedOnly?: boolean
  /** Contests a line, or withdraws that; absent where nothing can be decided any more. */
  readonly onToggle?: (line: ExchangeLine, isContested: boolean) => void
}

/** Pixels of a line that is not contested. */
const ROW = 31

/** The lines of a file, contested ones with their reason, and the actions on each. */
export function LineList({ file, contested, contestedOnly = false, onToggle }: LineListProps) {
  const { t } = useWording()
  const wordsOf = useLineWords()
  const byLine = new Map(contested.map((one) => [one.line, one]))
  const lines = shownLines(file).filter(({ key }) => !contestedOnly || byLine.has(key))
  return (
    <div className={classes.lines}>
      <VirtualList label={t('exchanges.pane.lines')} count={lines.length} rowHeight={ROW}>
        {(index) => {
          const line = lines[index]
          if (line === undefined) return null
          const contest = byLine.get(line.key)
          const label = wordsOf(file, line.key)
          return (
            <LineRow
              line={line}
              label={label}
              contest={contest}
              action={
                onToggle !== undefined &&
                line.isAnswered && (
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
                )
              }
            />
          )
        }}
      </VirtualList>
    </div>
  )
}
