import type { ReactElement } from 'react'
import { BalanceFrame } from './balance-frame'
import { countLines } from './count-lines'
import { FigureTable } from './figure-table'
import { keySentences } from './key-sentences'
import { MonthlyUses } from './monthly-uses'
import { ReferenceBox } from './reference-box'
import { SheetHeading } from './sheet-heading'
import type { SheetText } from './sheet-text'
import { SignatureBlocks } from './signature-blocks'
import type { StatementSheet } from './statement-sheet'
import { unitConversion } from './unit-conversion'
import { unitCostLines } from './unit-cost'

function Section(props: {
  readonly number: number
  readonly title: string
  readonly children: ReactElement
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

function Uses({ sheet, text }: { sheet: StatementSheet; text: SheetText }): ReactElement {
  const { t, integer } = text
  const count = sheet.content.uses.length
  const conversion = unitConversion(sheet.content, text)
  return (
    <>
      <MonthlyUses content={sheet.content} text={text} />
      <p className="quiet note">
        {count === 0
          ? t('documents.uses.none')
          : t('documents.uses.annexed', { count, number: integer(count) })}
      </p>
      {conversion.length > 0 && (
        <FigureTable caption={t('documents.uses.conversion')} lines={conversion} />
      )}
    </>
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
  const cost = t(
    content.service.cost === null ? 'documents.cost.tariffHeading' : 'documents.cost.heading',
  )
  const count = t('documents.count.heading')
  return (
    <article className="statement">
      <SheetHeading sheet={sheet} text={text} />
      <ReferenceBox sheet={sheet} text={text} />
      <Section number={1} title={t('documents.uses.heading')}>
        <Uses sheet={sheet} text={text} />
      </Section>
      <div className="columns apart">
        <Section number={2} title={cost}>
          <FigureTable caption={cost} lines={unitCostLines(content, text)} />
        </Section>
        <Section number={3} title={count}>
          <FigureTable caption={count} lines={countLines(content, text)} />
        </Section>
      </div>
      <BalanceFrame content={content} text={text} />
      <p className="explanation">{keySentences(content, text).join(' ')}</p>
      <SignatureBlocks sheet={sheet} text={text} />
    </article>
  )
}
