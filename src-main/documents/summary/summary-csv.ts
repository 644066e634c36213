import type { Cents } from '#shared/kernel/cents'
import { spreadsheetCsv } from '#shared/kernel/csv'
import { plainEuros } from '#shared/kernel/plain-euros'
import { sumMinutes, type Minutes } from '#shared/kernel/minutes'
import { findingWords, reasonWords } from '#shared/wording/finding-sentence'
import { stageWords } from '#shared/wording/stage-words'
import { translator } from '#shared/wording/translator'
import { AMOUNTS, kindOf, sumAmounts, type SummaryAmounts, type SummaryLine } from './summary-line'
import { totalLines } from './total-lines'

type Times = Pick<SummaryLine, 'uses' | 'hours' | 'lateHours' | 'billedHours'>

type Sums = SummaryAmounts & Times

/** A column: its name in the wording, its text for a statement, and that for a total, where totals have one. */
type Column<Name> = readonly [
  name: Name,
  textOf: (line: SummaryLine) => string,
  totalOf?: (total: Sums & { readonly label: string }) => string,
]

/** A column of what totals add up. */
const figure = <Name extends string>(name: Name, of: (sums: Sums) => string): Column<Name> => [
  name,
  of,
  of,
]

/** A SIRET in groups: fourteen digits in a row would become a rounded number in a spreadsheet. */
const grouped = (siret: string | null): string =>
  (siret ?? '').replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4')

/** "1234,56": a number that a French spreadsheet reads as one. */
const amount = (value: Cents): string => plainEuros(value, ',')

/** "802:15": a duration that a spreadsheet reads as one, exactly. */
const duration = (value: Minutes): string =>
  `${value < 0 ? '-' : ''}${String(Math.floor(Math.abs(value) / 60))}:${String(Math.abs(value) % 60).padStart(2, '0')}`

const sumTimes = (lines: readonly SummaryLine[]): Times => ({
  uses: lines.reduce((sum, { uses }) => sum + uses, 0),
  hours: sumMinutes(lines.map(({ hours }) => hours)),
  lateHours: sumMinutes(lines.map(({ lateHours }) => lateHours)),
  billedHours: sumMinutes(lines.map(({ billedHours }) => billedHours)),
})

/**
 * The statements of a batch as a table for LibreOffice or Excel in France: UTF-8 with its mark, semicolons, decimal commas,
 * one line each, then the totals of those in force, provisional ones apart from final ones.
 */
export function summaryCsv(lines: readonly SummaryLine[]): string {
  const t = translator('fr')
  const columns = [
    // The name of a total in the place of its number.
    ['number', ({ number }) => number, ({ label }) => label],
    ['issuedOn', ({ issuedOn }) => issuedOn],
    ['nature', ({ nature }) => t(`provisional.nature.${nature}`)],
    ['from', ({ period }) => period.from],
    ['to', ({ period }) => period.to],
    ['lender', ({ lender }) => lender.name],
    ['agreement', ({ agreement }) => agreement.reference],
    ['code', ({ beneficiary }) => beneficiary.code],
    ['beneficiary', ({ beneficiary }) => beneficiary.name],
    ['siret', ({ beneficiary }) => grouped(beneficiary.siret)],
    figure('uses', ({ uses }) => String(uses)),
    figure('hours', ({ hours }) => duration(hours)),
    figure('lateHours', ({ lateHours }) => duration(lateHours)),
    figure('billedHours', ({ billedHours }) => duration(billedHours)),
    ...AMOUNTS.filter((name) => name !== 'vat').map((name) =>
      figure(name, (sums) => amount(sums[name])),
    ),
    ['receiptAccount', ({ accounts }) => accounts[0]],
    ['expenseAccount', ({ accounts }) => accounts[1]],
    ['stage', (line) => stageWords(line.stage, kindOf(line), t)],
    ['fingerprint', ({ fingerprint }) => fingerprint],
    ['cancelled', ({ cancelledOn }) => cancelledOn],
    [
      'findings',
      ({ reserve }) => (reserve?.findings ?? []).map((one) => findingWords(one, t)).join(' | '),
    ],
    ['reason', ({ reserve }) => (reserve === null ? '' : reasonWords(reserve))],
    ['absent', ({ absent }) => (absent ? t('absent.csv') : '')],
    // Only taxed services have it: the others keep the file that their readers know.
    ...(lines.some(({ vat }) => vat !== 0) ? [figure('vat', ({ vat }) => amount(vat))] : []),
  ] as const satisfies readonly Column<string>[]
  const totals = totalLines(lines, t).map(({ label, sums }) => ({
    label,
    ...sumAmounts(sums),
    ...sumTimes(sums),
  }))
  return spreadsheetCsv([
    columns.map(([name]) => t(`summary.column.${name}`)),
    ...lines.map((line) => columns.map(([, textOf]) => textOf(line))),
    ...totals.map((total) => columns.map(([, , totalOf]) => totalOf?.(total) ?? '')),
  ])
}
