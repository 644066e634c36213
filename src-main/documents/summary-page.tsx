import type { ReactElement } from 'react'
import type { Language } from '#shared/contract/preferences'
import { groupBy } from '#shared/kernel/group-by'
import { numberSpan } from '#shared/domain/statements/statement-number'
import { fontFaces } from './fonts/font-faces'
import { htmlPage } from './html-page'
import { PageFooter } from './statement/page-footer'
import { sheetText } from './statement/sheet-text'
import { sheetStyle } from './statement/sheet-style'
import { LenderSummary } from './summary/lender-summary'
import type { SummaryLine } from './summary/summary-line'
import { summaryStyle } from './summary/summary-style'

/**
 * The summary of a batch of statements as one self-contained HTML document: for a council, and for the files of finance
 * staff. It is dated to the latest day of issue, so that the same statements, in the same stages, give the same bytes.
 *
 * @param lines at least one, in the order of their numbers
 */
export function summaryPage(
  lines: readonly [SummaryLine, ...(readonly SummaryLine[])],
  language: Language,
): string {
  const text = sheetText(language)
  const { t } = text
  const faces = fontFaces(JSON.stringify(lines))
  const [first] = lines
  const span = numberSpan(lines.map(({ number }) => number))
  const lenders = groupBy(lines, ({ lender }) => lender.id)
  const names = lenders.map(([one]) => one.lender.name).join(', ')
  const footer: ReactElement = (
    <PageFooter
      owner={lines.some(({ example }) => example) ? t('documents.footer.example') : names}
      text={text}
      faces={faces}
      landscape
    >
      <span>{t('documents.file.summary', span)}</span>
    </PageFooter>
  )
  return htmlPage({
    language,
    author: names,
    day:
      lines
        .map(({ issuedOn }) => issuedOn)
        .sort()
        .at(-1) ?? first.issuedOn,
    title: `${t('summary.title')}, ${names}`,
    style: faces + sheetStyle + summaryStyle,
    body: (
      <>
        {lenders.map((group) => (
          <LenderSummary key={group[0].lender.id} lines={group} text={text} />
        ))}
      </>
    ),
    footer,
  })
}
