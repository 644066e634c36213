import { namesAgent } from './agent-beside'
import { amountAside } from './amount-aside'
import { foldTitle } from './fold-title'
import { guessPayColumns, openMonths } from './guess-pay-columns'
import { namesCurrency, otherUnitBeside } from './other-currency'
import { hasOtherUnit } from './other-unit'
import { employerColumn } from './pay-employer'
import type { ImportRow, ImportRowFault, ImportTable } from './import-table'
import { payTitle } from './pay-title'
import { paySides, type PaySide } from './pay-side'
import { isTotalLine } from './total-line'
import { voidMention } from './void-line'

/** Titles of the column that names what a line pays, the best first. */
const RUBRIC = [/\blibelle\b/, /\brubrique\b/, /\belement\b/] as const
/** Titles of columns of amounts in such a file. */
const AMOUNT =
  /\b(?:montant|gains?|retenues?|part|amount|a (?:payer|deduire|retenir)|deductions?|patronale?s?|patronaux|salarial|employeur)\b/
const EMPLOYER = /\b(?:patronale?s?|patronaux|employeur)\b/
/** What lessens the pay, which files write without a sign. */
const DEDUCTION = /\b(?:retenues?|a (?:deduire|retenir)|deductions?)\b/
const NO_AMOUNT = /\b(?:base|taux|nombre|nb|quantite|code|nets?|nette)\b/
/** What sums up the amounts of other columns. */
const WHOLE = /\btotale?s?\b|\btotaux\b|^(?:montants?|amounts?)$/

interface Layout {
  readonly agent: number
  /** The column that gives it, those that differ, or none. */
  readonly months: readonly number[]
  readonly rubric: number
  readonly amounts: readonly AmountColumn[]
}

interface AmountColumn {
  readonly at: number
  readonly isEmployer: boolean
  /** Its amounts are more than zero and lessen the pay. */
  readonly isTurned: boolean
}

/** The columns of amounts; one that sums up others is none of them. */
function amountColumns(
  titles: readonly string[],
  rows: ImportTable['rows'],
): readonly AmountColumn[] {
  const isAmount = (title: string): boolean => AMOUNT.test(title) && !NO_AMOUNT.test(title)
  const hasParts = titles.some(
    (title) => isAmount(title) && !EMPLOYER.test(title) && !WHOLE.test(title),
  )
  return titles.flatMap((title, at) =>
    !isAmount(title) || (hasParts && WHOLE.test(title))
      ? []
      : [
          {
            at,
            isEmployer: EMPLOYER.test(title),
            isTurned: DEDUCTION.test(title) && sumAt(rows, at) > 0,
          },
        ],
  )
}

const sumAt = (rows: ImportTable['rows'], at: number): number =>
  rows.reduce(
    (all, { cells }) => all + (isTotalLine(cells) ? 0 : (amountAside(cells[at] ?? '') ?? 0)),
    0,
  )

/** Where a file has one line for each item of pay; `null` for any other file. */
function layoutOf({ headers, rows }: ImportTable): Layout | null {
  const { columns, pay = [] } = guessPayColumns({ headers, rows })
  const titles = headers.map(foldTitle)
  const place = (title: string | undefined): number =>
    headers.findIndex((header) => header.trim() === title)
  const rubric = RUBRIC.map((pattern) => titles.findIndex((title) => pattern.test(title))).find(
    (at) => at >= 0,
  )
  const agent = place(columns.agent)
  const months = [columns.day ?? openMonths({ headers, rows })].flat().map(place)
  const isPart = ({ column }: { readonly column: string }): boolean =>
    AMOUNT.test(foldTitle(column))
  if (rubric === undefined || agent < 0 || !pay.every(isPart)) return null
  const employer = employerColumn({ headers, rows })
  const amounts = amountColumns(titles, rows).filter(({ at }) => at !== employer)
  const isKnown = rows.some(({ cells }) => payTitle(cells[rubric] ?? '').kind === 'component')
  return amounts.length === 0 || !isKnown ? null : { agent, months, rubric, amounts }
}

/** An amount of the other sign; left as it is written where it can't be read. */
function turned(text: string): string {
  const amount = amountAside(text)
  return amount === null ? text : String((0 - amount) / 100)
}

/** Two amounts of one item added up; left as they are written where one of them can't be read. */
function added(one: string, other: string): string {
  const [first, second] = [amountAside(one), amountAside(other)]
  return first === null || second === null ? `${one} + ${other}` : String((first + second) / 100)
}

/** What is added to the name of an item that is the part of one side. */
function partOf(side: PaySide | null): string {
  if (side === 'employer') return ' (part patronale)'
  return side === 'agent' ? ' (part salariale)' : ''
}

/** What is known of an agent and month so far. */
interface PayMonth {
  readonly line: number
  readonly cells: readonly string[]
  /** Amounts by item. */
  readonly by: Map<string, string>
  readonly faults: ImportRowFault[]
}

/**
 * Makes a table with one line for an agent and month, and one column for each item, of a pay file with one line for each item
 * ("Traitement", "CNRACL"). Any other table stays as it is. The employer's part of an item is a column of its own, amounts
 * whose item has no name are a column without a title, and what a line says to be a deduction is less than zero.
 */
export function rubricTable(table: ImportTable): ImportTable {
  const layout = layoutOf(table)
  if (layout === null) return table
  const { agent, months: monthPlaces, rubric, amounts } = layout
  const labels: string[] = []
  const months = new Map<string, PayMonth>()
  const employer = employerColumn(table)
  const used = new Set([agent, ...monthPlaces, rubric, ...amounts.map(({ at }) => at)])
  const saysVoid = (at: number): boolean =>
    table.rows.some(({ cells }) => voidMention([cells[at] ?? ''], new Set(), 'pay') !== undefined)
  const beside = table.headers.flatMap((title, at) =>
    !used.has(at) && (namesAgent(title) || namesCurrency(title) || at === employer || saysVoid(at))
      ? [at]
      : [],
  )
  const ends = [agent, ...monthPlaces, ...beside]
  const sideOf = paySides(table, used)
  const deducted = table.rows.filter(({ cells }) => sideOf(cells) === 'deduction')
  const turns = new Set(amounts.flatMap(({ at }) => (sumAt(deducted, at) > 0 ? at : [])))
  for (const { cells, line, faults = [] } of table.rows) {
    const isTotal = isTotalLine(cells)
    const key = isTotal ? `total ${String(line)}` : JSON.stringify(ends.map((at) => cells[at]))
    const known = months.get(key) ?? { line, cells, by: new Map<string, string>(), faults: [] }
    months.set(key, known)
    known.faults.push(...faults.filter(({ column }) => column === null || used.has(column - 1)))
    const label = (cells[rubric] ?? '').trim()
    const side = isTotal ? null : sideOf(cells)
    const unit = otherUnitBeside(table.headers, cells)
    for (const { at, isEmployer, isTurned } of label === '' && isTotal ? [] : amounts) {
      const written = (cells[at] ?? '').trim()
      if (written === '') continue
      const isLess = isTurned || (side === 'deduction' && turns.has(at))
      const column = label === '' ? label : `${label}${partOf(isEmployer ? 'employer' : side)}`
      // Whether a debit adds to the pay is not known: its amount is refused as it is.
      const signed = side === 'open' ? `± ${written}` : isLess ? turned(written) : written
      // In thousands or in centimes, it would be counted as so many euros: with its unit, it is refused.
      const text = unit === undefined ? signed : `${signed} ${unit}`
      if (!labels.includes(column)) labels.push(column)
      const before = known.by.get(column)
      known.by.set(column, before === undefined ? text : added(before, text))
    }
  }
  // The titles of amounts go, but for the unit that they say.
  const units = amounts.map(({ at }) => table.headers[at] ?? '').filter(hasOtherUnit)
  return {
    ...table,
    ...(units.length === 0 ? {} : { heading: [...(table.heading ?? []), ...units] }),
    isOfItems: true,
    headers: [...ends.map((at) => table.headers[at] ?? ''), ...labels],
    rows: [...months.values()].map(({ line, cells, by, faults }): ImportRow => ({
      line,
      cells: [...ends.map((at) => cells[at] ?? ''), ...labels.map((label) => by.get(label) ?? '')],
      ...(faults.length === 0 ? {} : { faults }),
    })),
  }
}
