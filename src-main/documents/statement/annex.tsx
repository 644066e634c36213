import type { CSSProperties, ReactElement } from 'react'
import { formatDay } from '#shared/wording/format'
import type { AnnexLine, AnnexPage } from './annex-pages'
import { annexPages } from './annex-pages'
import { calendarYear } from './period-kind'
import type { SheetText } from './sheet-text'
import type { StatementSheet } from './statement-sheet'
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

const tall = (height: number): CSSProperties | undefined =>
  height === 1 ? undefined : { height: `${(height * 4.08).toFixed(2)}mm` }

function Line({
  line,
  text,
}: {
  readonly line: AnnexLine
  readonly text: SheetText
}): ReactElement {
  const { day, agent, task, minutes } = line.use
  return (
    <tr style={tall(line.height)}>
      <td>{line.dated && <Words>{formatDay(day, 'short', text.language)}</Words>}</td>
      <td>{agent}</td>
      <td className="task">{task === '' ? text.t('documents.annex.noTask') : task}</td>
      <td className="figure">{text.hours(minutes)}</td>
    </tr>
  )
}

/** A dated list: the first column of the law's "liste des recours". */
export function UseList({
  lines,
  text,
}: {
  readonly lines: readonly AnnexLine[]
  readonly text: SheetText
}): ReactElement {
  const { t, day } = text
  const first = lines[0]?.use.day
  const last = lines.at(-1)?.use.day
  return (
    <table className="uses">
      {first !== undefined && last !== undefined && (
        <caption>
          <Words>{t('documents.annex.caption', { from: day(first), to: day(last) })}</Words>
        </caption>
      )}
      <thead>
        <tr>
          <th scope="col">{t('documents.annex.date')}</th>
          <th scope="col">{t('documents.annex.agent')}</th>
          <th scope="col" className="task">
            {t('documents.annex.task')}
          </th>
          <th scope="col" className="figure">
            {t('documents.annex.duration')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <Line key={index} line={line} text={text} />
        ))}
      </tbody>
    </table>
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
export function Annex({ sheet, text }: Piece): ReactElement {
  const pages = annexPages(sheet.content.uses)
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
