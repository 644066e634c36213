import { namesAgent } from './agent-beside'
import { amountAside } from './amount-aside'
import { foldTitle } from './fold-title'
import { guessPayColumns, openMonths } from './guess-pay-columns'
import type { ImportRow, ImportRowFault, ImportTable } from './import-table'
import { payTitle } from './pay-title'
import { isTotalLine } from './total-line'

/** Titles of the column that names what a line pays, the best first. */
const RUBRIC = [/\blibelle\b/, /\brubrique\b/, /\belement\b/] as const
/** Titles of columns of amounts in such a file. */
const AMOUNT = /\b(?:montant|gains?|retenues?|part|amount|a payer|patronal|salarial)\b/
const EMPLOYER = /\b(?:patronal|patronale|patronales|employeur)\b/
const NO_AMOUNT = /\b(?:base|taux|nombre|nb|quantite|code)\b/

interface Layout {
  readonly agent: number
  /** The column that gives it, those that differ, or none. */
  readonly months: readonly number[]
  readonly rubric: number
  readonly amounts: readonly { readonly at: number; readonly isEmployer: boolean }[]
}

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
  const amounts = titles.flatMap((title, at) =>
    AMOUNT.test(title) && !NO_AMOUNT.test(title) ? [{ at, isEmployer: EMPLOYER.test(title) }] : [],
  )
  const isKnown = rows.some(({ cells }) => payTitle(cells[rubric] ?? '').kind === 'component')
  return amounts.length === 0 || !isKnown ? null : { agent, months, rubric, amounts }
}

/** Two amounts of one item added up; left as they are written where one of them can't be read. */
function added(one: string, other: string): string {
  const [first, second] = [amountAside(one), amountAside(other)]
  return first === null || second === null ? `${one} + ${other}` : String((first + second) / 100)
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
 * ("Traitement", "CNRACL"). Any other table stays as it is. The employer's part of an item is a column of its own, and amounts
 * whose item has no name are a column without a title.
 */
export function rubricTable(table: ImportTable): ImportTable {
  const layout = layoutOf(table)
  if (layout === null) return table
  const { agent, months: monthPlaces, rubric, amounts } = layout
  const labels: string[] = []
  const months = new Map<string, PayMonth>()
  const used = new Set([agent, ...monthPlaces, rubric, ...amounts.map(({ at }) => at)])
  const beside = table.headers.flatMap((title, at) =>
    !used.has(at) && namesAgent(title) ? [at] : [],
  )
  const ends = [agent, ...monthPlaces, ...beside]
  for (const { cells, line, faults = [] } of table.rows) {
    const isTotal = isTotalLine(cells)
    const key = isTotal ? `total ${String(line)}` : JSON.stringify(ends.map((at) => cells[at]))
    const known = months.get(key) ?? { line, cells, by: new Map<string, string>(), faults: [] }
    months.set(key, known)
    known.faults.push(...faults.filter(({ column }) => column === null || used.has(column - 1)))
    const label = (cells[rubric] ?? '').trim()
    for (const { at, isEmployer } of label === '' && isTotal ? [] : amounts) {
      const text = (cells[at] ?? '').trim()
      if (text === '') continue
      const column = isEmployer && label !== '' ? `${label} (part patronale)` : label
      if (!labels.includes(column)) labels.push(column)
      const before = known.by.get(column)
      known.by.set(column, before === undefined ? text : added(before, text))
    }
  }
  return {
    ...table,
    headers: [...ends.map((at) => table.headers[at] ?? ''), ...labels],
    rows: [...months.values()].map(({ line, cells, by, faults }): ImportRow => ({
      line,
      cells: [...ends.map((at) => cells[at] ?? ''), ...labels.map((label) => by.get(label) ?? '')],
      ...(faults.length === 0 ? {} : { faults }),
    })),
  }
}
