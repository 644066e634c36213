import type { Cents } from '#shared/kernel/cents'
import { cents, sumCents } from '#shared/kernel/cents'
import type { Minutes } from '#shared/kernel/minutes'
import { sumMinutes } from '#shared/kernel/minutes'
import type { Statement } from '#shared/domain/statements/statement'
import { translator } from '#shared/wording/translator'

/** The columns, in order; their names are the keys of the wording. */
const COLUMNS = [
  'number',
  'issuedOn',
  'from',
  'to',
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
  'claim',
  'reduction',
  'fingerprint',
  'cancelled',
] as const

type Column = (typeof COLUMNS)[number]

/** What a summary keeps of a statement: figures only, so that a large batch does not stay in memory. */
export type SummaryLine = Readonly<Record<Exclude<Column, FigureColumn>, string>> & {
  readonly uses: number
  readonly hours: Minutes
  /** The part of them that was found after its own month was settled; negative where hours were taken off. */
  readonly lateHours: Minutes
  readonly billedHours: Minutes
  readonly share: Cents
  readonly instalments: Cents
  readonly claim: Cents
  readonly reduction: Cents
}

type FigureColumn =
  'uses' | 'hours' | 'lateHours' | 'billedHours' | 'share' | 'instalments' | 'claim' | 'reduction'

/** A SIRET in groups: fourteen digits in a row would become a rounded number in a spreadsheet. */
const grouped = (siret: string | null): string =>
  (siret ?? '').replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4')

/** What the summary says of a statement. */
export function summaryLine({ content, fingerprint, cancelled }: Statement): SummaryLine {
  const { balance } = content
  const zero = cents(0)
  return {
    number: content.number,
    issuedOn: content.issuedOn,
    from: content.period.from,
    to: content.period.to,
    agreement: content.agreement.reference,
    code: content.beneficiary.code,
    beneficiary: content.beneficiary.name,
    siret: grouped(content.beneficiary.siret),
    uses: content.uses.length,
    hours: content.minutes,
    lateHours: sumMinutes(
      content.uses.filter((use) => use.countedIn !== undefined).map((use) => use.minutes),
    ),
    billedHours: content.billedMinutes,
    share: content.share,
    instalments: sumCents(content.instalments.map(({ amount }) => amount)),
    claim: balance.kind === 'claim' ? balance.amount : zero,
    reduction: balance.kind === 'reduction' ? balance.amount : zero,
    fingerprint,
    cancelled: cancelled?.on ?? '',
  }
}

/** "1234,56": a number that a French spreadsheet reads as one. */
const amount = (value: Cents): string => {
  const digits = String(value).padStart(3, '0')
  return `${digits.slice(0, -2)},${digits.slice(-2)}`
}

/** "802:15": a duration that a spreadsheet reads as one, exactly. */
const duration = (value: Minutes): string =>
  `${value < 0 ? '-' : ''}${String(Math.floor(Math.abs(value) / 60))}:${String(Math.abs(value) % 60).padStart(2, '0')}`

/** Figures may be negative; no text is one. */
const FIGURE = /^-\d+[:,]\d\d$/

/** A cell: quoted where it must be; a text that a spreadsheet would take for a formula is made a text again. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) && !FIGURE.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

const figures = (
  line: Pick<SummaryLine, FigureColumn>,
): Readonly<Record<FigureColumn, string>> => ({
  uses: String(line.uses),
  hours: duration(line.hours),
  lateHours: duration(line.lateHours),
  billedHours: duration(line.billedHours),
  share: amount(line.share),
  instalments: amount(line.instalments),
  claim: amount(line.claim),
  reduction: amount(line.reduction),
})

/** The sums of the statements that stand; cancelled ones are listed, not added. */
function totals(lines: readonly SummaryLine[]): Pick<SummaryLine, FigureColumn> {
  const standing = lines.filter(({ cancelled }) => cancelled === '')
  const money = (column: 'share' | 'instalments' | 'claim' | 'reduction'): Cents =>
    sumCents(standing.map((line) => line[column]))
  const time = (column: 'hours' | 'lateHours' | 'billedHours'): Minutes =>
    sumMinutes(standing.map((line) => line[column]))
  return {
    uses: standing.reduce((sum, { uses }) => sum + uses, 0),
    hours: time('hours'),
    lateHours: time('lateHours'),
    billedHours: time('billedHours'),
    share: money('share'),
    instalments: money('instalments'),
    claim: money('claim'),
    reduction: money('reduction'),
  }
}

/**
 * The statements of a batch as a table for LibreOffice or Excel in France: UTF-8 with its mark, semicolons, decimal
 * commas, one line each, then the totals.
 */
export function summaryCsv(lines: readonly SummaryLine[]): string {
  const t = translator('fr')
  const row = (values: Partial<Readonly<Record<Column, string>>>): string =>
    COLUMNS.map((column) => cell(values[column] ?? '')).join(';')
  const anyCancelled = lines.some(({ cancelled }) => cancelled !== '')
  const label = t(anyCancelled ? 'documents.summary.totalStanding' : 'documents.summary.total')
  const rows = [
    row(Object.fromEntries(COLUMNS.map((column) => [column, t(`documents.summary.${column}`)]))),
    ...lines.map((line) => row({ ...line, ...figures(line) })),
    row({ number: label, ...figures(totals(lines)) }),
  ]
  return `\uFEFF${rows.join('\r\n')}\r\n`
}
