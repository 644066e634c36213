import { cents, type Cents } from '#shared/kernel/cents'
import type { Month } from '#shared/kernel/month'
import type { CostComponent } from '../costs/agent-cost'
import { parseAmount } from '../costs/parse-amount'
import type { Agent } from '../agents/agent'
import { agentBeside } from './agent-beside'
import { amountAside } from './amount-aside'
import { columnNames } from './column-names'
import { faultFailure } from './fault-failure'
import type { ImportMapping } from './import-mapping'
import type { ImportRow, ImportTable } from './import-table'
import type { NameBook } from './match-names'
import { personKey } from './name-index'
import type { PayLineFailure } from './pay-line-failure'
import { employerColumn } from './pay-employer'
import { openMonths } from './guess-pay-columns'
import { otherCurrency } from './other-currency'
import { hasOtherUnit } from './other-unit'
import { payMonth } from './pay-month'
import { sumFailures } from './pay-row-sums'
import type { PayInColumn } from './pay-in-column'
import { payTitle } from './pay-title'
import { placeOfColumn } from './place-of-column'
import { plainAmount } from './plain-amount'
import { isTotalLine } from './total-line'
import { voidMention, withoutVoidPay } from './void-line'

/** One line of pay, as far as it is understood. */
export interface PayRow {
  readonly line: number
  readonly agentId: string | null
  readonly month: Month | null
  /** Who the line says that the employer is; empty where it does not. */
  readonly employer: string
  readonly amounts: readonly (PayInColumn & { readonly component: CostComponent })[]
  /** Amounts in columns that nothing takes. */
  readonly leftOut: readonly PayInColumn[]
  /** Amounts in columns that are no part of the total. */
  readonly apart: readonly PayInColumn[]
  /** Columns that are no part of the total in which it has a number that is no money, or of another unit than euros. */
  readonly numbers: readonly string[]
  /** It sums up other lines: it counts nowhere. */
  readonly isTotal: boolean
  /** It repeats an earlier line of the file word for word. */
  readonly repeats: boolean
  readonly failures: readonly PayLineFailure[]
}

/** Columns of refunds that write them as more than zero; where there are both signs, by their sum: the others take refunds back. */
const turnedColumns = (
  rows: ImportTable['rows'],
  columns: readonly { readonly component: CostComponent; readonly at: number }[],
): ReadonlySet<number> =>
  new Set(
    columns.flatMap(({ component, at }) => {
      const sum = rows.reduce(
        (all, { cells }) => all + (isTotalLine(cells) ? 0 : (amountAside(cells[at] ?? '') ?? 0)),
        0,
      )
      return component === 'refunds' && sum > 0 ? [at] : []
    }),
  )

/**
 * Reads the lines of a pay file: one line an agent and month, amounts in columns; empty cells are no amount. Refunds lessen the
 * cost, however the file signs them.
 *
 * @param month of the whole file, where no column gives it
 */
export function readPayRows(
  { headers, rows, heading = [] }: ImportTable,
  mapping: ImportMapping,
  month: Month | null,
  book: NameBook,
  agents: readonly Agent[],
): readonly PayRow[] {
  const place = (name: string | undefined): number =>
    name === undefined ? -1 : placeOfColumn(name, headers)
  const [agentAt, monthAt] = [place(mapping.columns.agent), place(mapping.columns.day)]
  const columns = (mapping.pay ?? []).map((each) => ({ ...each, at: place(each.column) }))
  const taken = new Set([agentAt, monthAt, ...columns.map(({ at }) => at)])
  const others = columnNames(headers).flatMap((column, at) =>
    taken.has(at) ? [] : [{ column, at, isOtherUnit: hasOtherUnit(headers[at] ?? '') }],
  )
  // In thousands or in centimes, they would be counted as so many euros.
  const inOtherUnit = new Set(others.flatMap(({ at, isOtherUnit }) => (isOtherUnit ? at : [])))
  const checks = (mapping.checks ?? [])
    .map((each) => ({ ...each, at: place(each.column) }))
    .filter(({ at }) => !inOtherUnit.has(at))
  const apart = new Set([
    ...(mapping.apart ?? []).map(place),
    ...checks.map(({ at }) => at),
    ...inOtherUnit,
  ])
  const turned = turnedColumns(rows, columns)
  const signed = (at: number, amount: Cents): Cents => (turned.has(at) ? cents(0 - amount) : amount)
  const lastNames = new Set(agents.map(({ lastName }) => personKey(lastName)))
  const otherAgent = agentBeside(agents, headers, new Set([agentAt]))
  const [first, second] = monthAt < 0 ? openMonths({ headers, rows }) : []
  const employerAt = employerColumn({ headers, rows })
  const seen = new Set<string>()
  const isSeen = (cells: readonly string[]): boolean => {
    const size = seen.size
    return seen.add(JSON.stringify(cells)).size === size
  }
  const aside = (cells: readonly string[], areApart: boolean): readonly PayInColumn[] =>
    others.flatMap(({ column, at }) => {
      const amount = apart.has(at) === areApart ? amountAside(cells[at] ?? '') : null
      return amount === null ? [] : [{ column, amount }]
    })
  const isNumber = (column: string): boolean => {
    const at = place(column)
    return inOtherUnit.has(at) || payTitle(headers[at] ?? '').kind === 'number'
  }

  function readRow({ line, cells, faults = [] }: ImportRow): PayRow {
    // A remark that is struck out says nothing of the amounts beside it.
    const failures: PayLineFailure[] = faults
      .filter(({ code, column }) => code !== 'struck' || column === null || taken.has(column - 1))
      .map(faultFailure)
    const outside = aside(cells, true)
    const sides = {
      leftOut: aside(cells, false),
      apart: outside.filter(({ column }) => !isNumber(column)),
      numbers: outside.flatMap(({ column }) => (isNumber(column) ? column : [])),
    }
    if (isTotalLine(cells)) {
      const amounts = columns.flatMap(({ column, component, at }) => {
        const amount = amountAside(cells[at] ?? '')
        return amount === null ? [] : [{ column, component, amount: signed(at, amount) }]
      })
      const fields = { agentId: null, month: null, employer: '', failures: [], repeats: false }
      return { line, amounts, ...sides, ...fields, isTotal: true }
    }
    const found = cells[agentAt]?.trim() ?? ''
    const match = found === '' ? null : book.look('agent', found, line)
    if (match === null) failures.push({ code: 'importCellEmpty', field: 'agent' })
    else if (match.id === null)
      failures.push(
        match.state === 'ambiguous'
          ? { code: 'importAgentAmbiguous', found, count: match.suggestions.length }
          : { code: 'importAgentUnknown', found },
      )
    const beside = match === null ? null : otherAgent(match, cells)
    if (beside !== null) {
      const isOpen = match?.state === 'exact' && lastNames.has(personKey(beside))
      failures.push({ code: isOpen ? 'payAgentOpen' : 'importOtherAgent', found, other: beside })
    }
    const written = cells[monthAt]?.trim() ?? ''
    const of = monthAt < 0 ? month : payMonth(written, mapping.dates)
    if (of === null)
      failures.push(
        first === undefined || second === undefined
          ? { code: 'payMonthUnreadable', found: written }
          : { code: 'payMonthsDiffer', column: first, other: second },
      )
    const currency = otherCurrency(headers, cells)
    const amounts = columns.flatMap(({ column, component, at }) => {
      const text = cells[at]?.trim() ?? ''
      const plain = plainAmount(text)
      if (plain === '') return []
      const title = [headers[at] ?? '', ...heading].find(hasOtherUnit) ?? currency
      if (title !== undefined) failures.push({ code: 'importOtherUnit', title })
      const amount = parseAmount(plain)
      if (amount.ok) return [{ column, component, amount: signed(at, amount.value) }]
      failures.push({ code: 'payAmountUnreadable', column, found: text.slice(0, 60) })
      return []
    })
    if (failures.length === 0) failures.push(...sumFailures(cells, checks, { amounts, ...sides }))
    return {
      line,
      agentId: match?.id ?? null,
      month: of,
      employer: cells[employerAt]?.trim() ?? '',
      amounts,
      ...sides,
      failures,
      isTotal: false,
      repeats: isSeen(cells),
    }
  }
  const mentions = rows.map(({ cells }) => voidMention(cells, taken, 'pay'))
  return withoutVoidPay(rows.map(readRow), mentions)
}
