import type { ReactElement } from 'react'
import { DatedPages } from './dated-pages'
import { calendarYear, periodKind } from '#shared/kernel/period-kind'
import { formWords } from './form-words'
import { isShortList } from './short-list'
import type { SheetText } from './sheet-text'
import type { StatementSheet } from './statement-sheet'
import type { SheetProps } from './sheet-props'

function context({ content, fingerprint }: StatementSheet, { t, period }: SheetText): string {
  const year = calendarYear(content.period)
  const span =
    periodKind(content.period) === 'other'
      ? t('documents.annex.span', { days: content.period })
      : period(content.period)
  const when = year === null ? span : t('documents.annex.year', { year })
  const values = { number: content.number, beneficiary: content.beneficiary.name, period: when }
  return t(
    fingerprint === null ? 'documents.annex.contextDraft' : 'documents.annex.context',
    values,
  )
}

/** The dated list of uses that D.5211-16 requires, unless it is so short that it is on the first page. */
export function Annex(props: SheetProps): ReactElement | null {
  const { sheet, text } = props
  if (isShortList(sheet.content) || sheet.content.nature === 'provisional') return null
  return (
    <DatedPages
      uses={sheet.content.uses}
      context={context(sheet, text)}
      words={formWords(sheet.content)}
      text={text}
    />
  )
}
