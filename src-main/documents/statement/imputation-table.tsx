import type { ReactElement } from 'react'
import type { StatementContent } from '#shared/domain/statements/statement'
import type { SheetText } from './sheet-text'
import { Words } from './words'
import type { ContentProps } from './sheet-props'

type Line = NonNullable<StatementContent['imputation']>[number]

/** The codes of a finance office that were filled in. */
const codesOf = (line: Line, { t }: SheetText): string =>
  [
    ...(line.function === '' ? [] : [t('documents.imputation.function', { code: line.function })]),
    ...(line.service === '' ? [] : [t('documents.imputation.service', { code: line.service })]),
    ...(line.engagement === ''
      ? []
      : [t('documents.imputation.engagement', { code: line.engagement })]),
  ].join(', ')

/** The accounts proposed to the lender and to the beneficiary, which mirror each other. */
export function ImputationTable({ content, text }: ContentProps): ReactElement {
  const { t, money } = text
  const { acts, balance, imputation = [] } = content
  const piece = ({ side }: Line, isLender: boolean): string => {
    if (acts?.payment.channel === 'compensation') return t('accounting.kind.setOff')
    // The lender refunds what a closed year holds by an expense, not by reducing its receipt; the beneficiary answers by a receipt.
    const isClosed = balance.kind === 'reduction' && isLender === (side === 'expense')
    return t(`documents.imputation.pieces.${isClosed ? 'closedYear' : balance.kind}.${side}`)
  }
  const budget = ({ annexBudget }: Line, isLender: boolean): string => {
    const who = t(`documents.imputation.parties.${isLender ? 'lender' : 'beneficiary'}`)
    return annexBudget === null ? who : `${who}, ${annexBudget}`
  }
  return (
    <table className="imputation">
      <caption>{t('documents.imputation.heading')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <h2>
              {content.billing.kind === 'absent' ? 3 : 4}. {t('documents.imputation.heading')}
            </h2>
          </th>
          <th scope="col">{t('documents.imputation.piece')}</th>
          <th scope="col">{t('accounting.column.account')}</th>
          <th scope="col" className="figure">
            {t('words.amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {imputation.map((line, index) => {
          const isLender = index < imputation.length / 2
          const codes = codesOf(line, text)
          return (
            <tr key={index}>
              <th scope="row">{budget(line, isLender)}</th>
              <td>{piece(line, isLender)}</td>
              <td>
                <Words>
                  {[
                    line.account === null
                      ? [t('documents.imputation.toChoose'), line.label].filter(Boolean).join(', ')
                      : [line.account, line.label].filter(Boolean).join(' '),
                    ...(codes === '' ? [] : [`(${codes})`]),
                  ].join(' ')}
                </Words>
              </td>
              <td className="figure">{money(line.amount ?? balance.amount)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
