import { UnstyledButton } from '@mantine/core'
import type { CouncilSheet } from '#shared/domain/indicators/council-sheet'
import looks from '../../ui/looks.module.css'
import classes from './council-sheet.module.css'
import { useCouncilSentences } from './use-council-sentences'

interface CouncilSentencesProps {
  readonly sheet: CouncilSheet
  readonly title: string
  readonly period: string
  /** Opens the allocation that a sentence is written from, at a body where it is about one. */
  readonly onOpen: (body: string | null) => void
}

/** The three sentences: what it cost, who pays most, and the hours against the plan. Each opens what it is written from. */
export function CouncilSentences({ sheet, title, period, onOpen }: CouncilSentencesProps) {
  const write = useCouncilSentences(title, period)
  const sentences = [
    { id: 'cost', text: write.cost(sheet.cost), body: null },
    { id: 'paid', text: write.paid(sheet), body: sheet.paid?.bars[0]?.collectivityId ?? null },
    { id: 'hours', text: write.hours(sheet.hours), body: null },
  ]
  return (
    <>
      <ol className={classes.sentences}>
        {sentences.map(({ id, text, body }) => (
          <li key={id}>
            <UnstyledButton
              className={`${looks.underlined} ${classes.sentence}`}
              onClick={() => onOpen(body)}
            >
              {text}
            </UnstyledButton>
          </li>
        ))}
      </ol>
      {sheet.withoutVat && <p className={looks.note}>{write.withoutVat}</p>}
    </>
  )
}
