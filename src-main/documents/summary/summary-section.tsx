import type { ReactElement } from 'react'
import { sumMinutes } from '#shared/kernel/minutes'
import { stageWords } from '#shared/wording/stage-words'
import type { SheetText } from '../statement/sheet-text'
import { Words } from '../statement/words'
import type { AmountColumn } from './amount-columns'
import { AmountTable, type AmountRow } from './amount-table'
import { kindOf, sumAmounts, type SummaryLine } from './summary-line'
import { totalLines } from './total-lines'

/** The statements of one agreement and one nature, in the order of their numbers. */
export interface Section {
  readonly lines: readonly [SummaryLine, ...(readonly SummaryLine[])]
  /** Where they are all of one. */
  readonly period: SummaryLine['period'] | null
}

/** The title of a section: the service, its agreement, the period where it is one. */
export function sectionTitle(
  { lines: [first], period }: Section,
  { t, ...text }: SheetText,
): string {
  const { title, reference } = first.agreement
  return period === null
    ? t(`summary.section.${first.nature}`, { title, reference })
    : t(`summary.section.${first.nature}Period`, { title, reference, period: text.period(period) })
}

/** What lines count: hours, or units; nothing where their keys count neither, or not the same. */
function unitsOf(lines: readonly SummaryLine[], { t, hours }: SheetText): string {
  if (lines.every(({ inHours }) => inHours)) {
    const billed = sumMinutes(lines.map(({ billedHours }) => billedHours))
    return billed === 0 ? '' : hours(billed)
  }
  if (lines.some(({ inHours, units }) => inHours || units === null)) return ''
  const sum = lines.reduce((all, { units }) => all + (units ?? 0), 0)
  return t('summary.units', { number: sum })
}

function rowOf(line: SummaryLine, periods: boolean, text: SheetText): AmountRow {
  const { number, beneficiary, period, accounts, stage, cancelledOn } = line
  return {
    before: [
      number,
      beneficiary.name,
      ...(periods ? [text.period(period)] : []),
      unitsOf([line], text),
    ],
    amounts: line,
    after: [
      accounts.filter((account) => account !== '').join(' / '),
      stageWords(stage, kindOf(line), text.t),
    ],
    ...(cancelledOn === '' ? {} : { kind: 'cancelled' }),
  }
}

/** The statements of an agreement, line by line, and their total. */
export function SummarySection(props: {
  readonly section: Section
  readonly columns: readonly AmountColumn[]
  readonly text: SheetText
}): ReactElement {
  const { section, columns, text } = props
  const { t } = text
  const { lines, period } = section
  const periods = period === null
  const title = sectionTitle(section, text)
  const totals = totalLines(lines, t).map(({ label, sums }): AmountRow => ({
    before: [label, '', ...(periods ? [''] : []), unitsOf(sums, text)],
    amounts: sumAmounts(sums),
    after: ['', ''],
    kind: 'total',
  }))
  return (
    <section>
      <h2>
        <Words>{title}</Words>
      </h2>
      <AmountTable
        caption={title}
        before={[
          { id: 'number', label: t('summary.head.number') },
          { id: 'body', label: t('words.beneficiary') },
          ...(periods ? [{ id: 'period', label: t('words.period') }] : []),
          { id: 'units', label: t('words.units'), figure: true },
        ]}
        columns={columns}
        after={[
          { id: 'accounts', label: t('summary.head.accounts') },
          { id: 'stage', label: t('words.state') },
        ]}
        rows={[...lines.map((line) => rowOf(line, periods, text)), ...totals]}
        text={text}
      />
    </section>
  )
}
