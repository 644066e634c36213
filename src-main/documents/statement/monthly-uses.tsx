import type { ReactElement } from 'react'
import type { StatementContent } from '#shared/domain/statements/statement'
import { sumMinutes } from '#shared/kernel/minutes'
import { upperFirst } from '#shared/wording/upper-first'
import { calendarYear, isPartOfYear } from '#shared/kernel/period-kind'
import { formWords } from './form-words'
import type { SheetText } from './sheet-text'
import { Words } from './words'
import type { ContentProps } from './sheet-props'

type MonthLine = StatementContent['months'][number]

interface MonthTable {
  readonly lines: readonly MonthLine[]
  /** What the last line sums: the table's own months, or all of them in the last table. */
  readonly summed: readonly MonthLine[]
  readonly label: string
}

/** Splits long periods into two tables side by side: the first half with its subtotal, then the whole. */
function tablesOf({ months, period }: StatementContent, text: SheetText): readonly MonthTable[] {
  const { t } = text
  const year = calendarYear(period)
  const part = isPartOfYear(period) ? text.period(period) : t('common.total')
  const whole = year === null ? part : t('documents.uses.year', { year })
  if (months.length <= 3) return [{ lines: months, summed: months, label: whole }]
  const half = Math.ceil(months.length / 2)
  const first = months.slice(0, half)
  return [
    {
      lines: first,
      summed: first,
      label: t(year === null ? 'documents.uses.subtotal' : 'documents.uses.firstHalf'),
    },
    { lines: months.slice(half), summed: months, label: whole },
  ]
}

/** The uses of each month and their hours; on a provisional statement, the hours that are foreseen among them. */
export function MonthlyUses({ content, text }: ContentProps): ReactElement {
  const { t, hours, integer, month } = text
  const { from, to } = content.period
  const withYear = from.slice(0, 4) !== to.slice(0, 4)
  const foreseen = content.nature === 'provisional'
  const area = foreseen ? 'provisional' : 'documents'
  const second = (list: readonly MonthLine[]): string =>
    foreseen
      ? hours(sumMinutes(list.flatMap((line) => line.foreseen ?? [])))
      : integer(list.reduce((sum, line) => sum + line.uses, 0))
  return (
    <div className="columns">
      {tablesOf(content, text).map(({ lines, summed, label }) => (
        <table key={label}>
          <caption>
            <Words>{t(`${area}.uses.caption`, { days: content.period })}</Words>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('words.month')}</th>
              <th scope="col" className="figure">
                {foreseen
                  ? t('provisional.uses.foreseen')
                  : t(`statementForms.${formWords(content)}.column`)}
              </th>
              <th scope="col" className="figure">
                {t('words.hours')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.month}>
                <th scope="row">{month(line.month, withYear)}</th>
                <td className="figure">{second([line])}</td>
                <td className="figure">{hours(line.minutes)}</td>
              </tr>
            ))}
            <tr className="total">
              <th scope="row">
                <Words>{upperFirst(label)}</Words>
              </th>
              <td className="figure">{second(summed)}</td>
              <td className="figure">{hours(sumMinutes(summed.map((line) => line.minutes)))}</td>
            </tr>
          </tbody>
        </table>
      ))}
    </div>
  )
}
