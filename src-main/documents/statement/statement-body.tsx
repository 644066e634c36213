import type { ReactElement } from 'react'
import { BalanceFrame } from './balance-frame'
import { costHeading } from './cost-heading'
import { countLines } from './count-lines'
import { FigureTable } from './figure-table'
import { foreseenSentences } from './foreseen-sentences'
import { ImputationTable } from './imputation-table'
import { keySentences } from './key-sentences'
import { PaymentNote } from './payment-note'
import { ReferenceBox } from './reference-box'
import { Section } from './section'
import { SheetHeading } from './sheet-heading'
import { SignatureBlocks } from './signature-blocks'
import { unitCostLines } from './unit-cost'
import { UseSection } from './use-section'
import type { SheetProps } from './sheet-props'

/** The statement itself: references, uses, cost, count, balance, how it was computed, signatures. */
export function StatementBody({ sheet, text }: SheetProps): ReactElement {
  const { t } = text
  const { content } = sheet
  const cost = costHeading(content, text)
  const count = t('documents.count.heading')
  return (
    <article className="statement">
      <SheetHeading sheet={sheet} text={text} />
      <ReferenceBox sheet={sheet} text={text} />
      <UseSection content={content} text={text} />
      {content.billing.kind === 'absent' ? (
        <Section number={2} title={count}>
          <FigureTable caption={count} lines={countLines(content, text)} />
        </Section>
      ) : (
        <div className="columns apart">
          <Section number={2} title={cost}>
            <FigureTable caption={cost} lines={unitCostLines(content, text)} />
          </Section>
          <Section number={3} title={count}>
            <FigureTable caption={count} lines={countLines(content, text)} />
          </Section>
        </div>
      )}
      <div className="closing">
        <BalanceFrame content={content} text={text} />
        <PaymentNote content={content} text={text} />
        <p className="explanation">
          {[...foreseenSentences(content, text), ...keySentences(content, text)].join(' ')}
        </p>
        {content.imputation !== undefined && <ImputationTable content={content} text={text} />}
        <SignatureBlocks sheet={sheet} text={text} />
      </div>
    </article>
  )
}
