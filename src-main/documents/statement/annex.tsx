import type { ReactElement } from 'react'
import type { AnnexPage } from './annex-pages'
import { annexPages } from './annex-pages'
import { calendarYear } from './period-kind'
import { isShortList } from './short-list'
import type { SheetText } from './sheet-text'
import type { StatementSheet } from './statement-sheet'
import { UseList } from './use-list'
import { natureOf } from './nature-of'
import { Words } from './words'

interface Piece {
  readonly sheet: StatementSheet
  readonly text: SheetText
}

function context({ content, fingerprint }: StatementSheet, { t, day }: SheetText): string {
  const { from, to } = content.period
  const year = calendarYear(content.period)
  const period =
    year === null
      ? t('documents.annex.span', { from: day(from), to: day(to) })
      : t('documents.annex.year', { year })
  const values = { number: content.number, beneficiary: content.beneficiary.name, period }
  return t(
    fingerprint === null ? 'documents.annex.contextDraft' : 'documents.annex.context',
    values,
  )
}

function Sums({
  sheet,
  text,
  page,
  last,
}: Piece & { page: AnnexPage; last: boolean }): ReactElement {
  const { t, hours, integer } = text
  const { uses, minutes } = sheet.content
  const values = { count: page.uses, number: integer(page.uses) }
  return (
    <div className="sums">
      <p className="strong">
        <span>{t(last ? 'documents.annex.total' : 'documents.annex.carried', values)}</span>
        <span>{hours(page.minutes)}</span>
      </p>
      {!last && (
        <p className="quiet">
          {t('documents.annex.outOf', { number: integer(uses.length), hours: hours(minutes) })}
        </p>
      )}
    </div>
  )
}

/** The dated list of uses that D.5211-16 asks for, on pages of its own with the sums carried from one to the next. */
export function Annex({ sheet, text }: Piece): ReactElement | null {
  if (isShortList(sheet.content)) return null
  const pages = annexPages(sheet.content.uses, (use) => natureOf(use, text))
  return (
    <>
      {pages.map((page, index) => (
        <section key={index} className="annex">
          <header>
            <h2>{text.t(index === 0 ? 'documents.annex.heading' : 'documents.annex.continued')}</h2>
            <p className="quiet">
              <Words>{context(sheet, text)}</Words>
            </p>
          </header>
          <div className="columns">
            {page.columns
              .filter((lines) => lines.length > 0)
              .map((lines, side) => (
                <UseList key={side} lines={lines} text={text} />
              ))}
          </div>
          <Sums sheet={sheet} text={text} page={page} last={index === pages.length - 1} />
        </section>
      ))}
    </>
  )
}
