import type { ReactElement, ReactNode } from 'react'
import { annexPages } from './annex-pages'
import { BalanceFrame } from './balance-frame'
import { countLines } from './count-lines'
import { FigureTable } from './figure-table'
import { foreseenSentences } from './foreseen-sentences'
import { ImputationTable } from './imputation-table'
import { keySentences } from './key-sentences'
import { MonthlyUses } from './monthly-uses'
import { ReferenceBox } from './reference-box'
import { SheetHeading } from './sheet-heading'
import type { SheetText } from './sheet-text'
import { isShortList } from './short-list'
import { SignatureBlocks } from './signature-blocks'
import type { StatementSheet } from './statement-sheet'
import { unitCostLines } from './unit-cost'
import { UseList } from './use-list'
import { natureOf } from './nature-of'
import { usesNote } from './uses-note'

function Section(props: {
  readonly number: number
  readonly title: string
  readonly children: ReactNode
}): ReactElement {
  return (
    <section>
      <h2>
        {props.number}. {props.title}
      </h2>
      {props.children}
    </section>
  )
}

/** The statement itself: references, uses, cost, count, balance, how it was computed, signatures. */
export function StatementBody({
  sheet,
  text,
}: {
  readonly sheet: StatementSheet
  readonly text: SheetText
}): ReactElement {
  const { t } = text
  const { content } = sheet
  const area = content.nature === 'provisional' ? 'provisional' : 'documents'
  const cost = t(
    content.service.cost === null ? 'documents.cost.tariffHeading' : `${area}.cost.heading`,
  )
  const count = t('documents.count.heading')
  return (
    <article className="statement">
      <SheetHeading sheet={sheet} text={text} />
      <ReferenceBox sheet={sheet} text={text} />
      <Section number={1} title={t(`${area}.uses.heading`)}>
        <MonthlyUses content={content} text={text} />
        <p className="quiet note">{usesNote(content, text)}</p>
        {isShortList(content) && content.uses.length > 0 && (
          <div className="columns">
            {annexPages(content.uses, (use) => natureOf(use, text))[0]
              ?.columns.filter((lines) => lines.length > 0)
              .map((lines, side) => (
                <UseList key={side} lines={lines} text={text} />
              ))}
          </div>
        )}
      </Section>
      <div className="columns apart">
        <Section number={2} title={cost}>
          <FigureTable caption={cost} lines={unitCostLines(content, text)} />
        </Section>
        <Section number={3} title={count}>
          <FigureTable caption={count} lines={countLines(content, text)} />
        </Section>
      </div>
      <div className="closing">
        <BalanceFrame content={content} text={text} />
        <p className="explanation">
          {[...foreseenSentences(content, text), ...keySentences(content, text)].join(' ')}
        </p>
        {content.imputation !== undefined && <ImputationTable content={content} text={text} />}
        <SignatureBlocks sheet={sheet} text={text} />
      </div>
    </article>
  )
}
