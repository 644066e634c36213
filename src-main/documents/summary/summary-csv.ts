import type { Cents } from '#shared/kernel/cents'
import { spreadsheetCsv } from '#shared/kernel/csv'
import { plainEuros } from '#shared/kernel/plain-euros'
import { sumMinutes, type Minutes } from '#shared/kernel/minutes'
import { findingWords, reasonWords } from '#shared/wording/finding-sentence'
import { stageWords } from '#shared/wording/stage-words'
import { translator } from '#shared/wording/translator'
import { kindOf, sumAmounts, type SummaryAmounts, type SummaryLine } from './summary-line'
import { totalLines } from './total-lines'

/** The columns, in order; their names are the keys of the wording. */
const COLUMNS = [
  'number',
  'issuedOn',
  'nature',
  'from',
  'to',
  'lender',
  'agreement',
  'code',
  'beneficiary',
  'siret',
  'uses',
  'hours',
  'lateHours',
  'billedHours',
  'share',
  'instalments',
  'provisionals',
  'carriedIn',
  'claim',
  'reduction',
  'carriedForward',
  'receiptAccount',
  'expenseAccount',
  'stage',
  'fingerprint',
  'cancelled',
  'findings',
  'reason',
  'absent',
  'vat',
] as const

type Column = (typeof COLUMNS)[number]

type Times = Pick<SummaryLine, 'uses' | 'hours' | 'lateHours' | 'billedHours'>

/** A SIRET in groups: fourteen digits in a row would become a rounded number in a spreadsheet. */
const grouped = (siret: string | null): string =>
  (siret ?? '').replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4')

/** "1234,56": a number that a French spreadsheet reads as one. */
const amount = (value: Cents): string => plainEuros(value, ',')

/** "802:15": a duration that a spreadsheet reads as one, exactly. */
const duration = (value: Minutes): string =>
  `${value < 0 ? '-' : ''}${String(Math.floor(Math.abs(value) / 60))}:${String(Math.abs(value) % 60).padStart(2, '0')}`

const figures = (line: SummaryAmounts & Times): Partial<Record<Column, string>> => ({
  uses: String(line.uses),
  hours: duration(line.hours),
  lateHours: duration(line.lateHours),
  billedHours: duration(line.billedHours),
  share: amount(line.share),
  vat: amount(line.vat),
  instalments: amount(line.instalments),
  provisionals: amount(line.provisionals),
  carriedIn: amount(line.carriedIn),
  claim: amount(line.claim),
  reduction: amount(line.reduction),
  carriedForward: amount(line.carriedForward),
})

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
  // A column that only taxed services have: the others keep the file that their readers know.
  const columns = COLUMNS.filter((column) => column !== 'vat' || lines.some(({ vat }) => vat !== 0))
  const row = (values: Partial<Readonly<Record<Column, string>>>): readonly string[] =>
    columns.map((column) => values[column] ?? '')
  const texts = (line: SummaryLine): Partial<Record<Column, string>> => ({
    number: line.number,
    issuedOn: line.issuedOn,
    nature: t(`provisional.nature.${line.nature}`),
    from: line.period.from,
    to: line.period.to,
    lender: line.lender.name,
    agreement: line.agreement.reference,
    code: line.beneficiary.code,
    beneficiary: line.beneficiary.name,
    siret: grouped(line.beneficiary.siret),
    receiptAccount: line.accounts[0],
    expenseAccount: line.accounts[1],
    stage: stageWords(line.stage, kindOf(line), t),
    fingerprint: line.fingerprint,
    cancelled: line.cancelledOn,
    findings: (line.reserve?.findings ?? []).map((one) => findingWords(one, t)).join(' | '),
    reason: line.reserve === null ? '' : reasonWords(line.reserve),
    absent: line.absent ? t('absent.csv') : '',
  })
  const header = row(
    Object.fromEntries(COLUMNS.map((column) => [column, t(`summary.column.${column}`)])),
  )
  const rows = lines.map((line) => row({ ...texts(line), ...figures(line) }))
  const totals = totalLines(lines, t).map(({ label, sums }) =>
    row({ number: label, ...figures({ ...sumAmounts(sums), ...sumTimes(sums) }) }),
  )
  return spreadsheetCsv([header, ...rows, ...totals])
}
