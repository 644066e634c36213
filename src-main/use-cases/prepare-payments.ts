import { cents, type Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { RehearsedPayment } from '#shared/contract/statement-methods'
import type { StatementSummary } from '#shared/contract/views'
import { parseAmount } from '#shared/domain/costs/parse-amount'
import type { ImportTable } from '#shared/domain/imports/import-table'
import { guessDates, readImportDay } from '#shared/domain/imports/read-import-day'
import { namesBody } from '#shared/domain/payments/names-body'
import type { Payment } from '#shared/domain/payments/payment'
import { paymentColumns, type PaymentColumns } from '#shared/domain/payments/payment-columns'
import { leftOf } from '#shared/domain/payments/statement-stage'
import { readStatementNumber } from '#shared/domain/statements/statement-number'
import type { Registers, SigningPorts } from './ports'
import { paymentRefusal } from './record-payment'

/** The effect of a file of payments, line by line, and its payments. */
export interface PreparedPayments {
  readonly lines: readonly RehearsedPayment[]
  readonly payments: readonly Payment[]
}

/** A line as it is written; what can't be read is `null`. */
interface ReadLine {
  readonly line: number
  readonly number: string
  readonly on: Day | null
  readonly amount: Cents | null
  readonly reference: string
  readonly lender: string
  readonly payer: string
}

const REFERENCE = 300

const missingColumns = (columns: PaymentColumns): readonly Failure[] =>
  (['number', 'day', 'amount'] as const).flatMap((column) =>
    columns[column] < 0 ? [{ code: 'paymentColumnMissing', column } as const] : [],
  )

/** Reads the lines of a table, each with the faults of its cells. */
function readLines(
  { rows }: ImportTable,
  columns: PaymentColumns,
): readonly { readonly read: ReadLine; readonly faults: readonly Failure[] }[] {
  const full = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const order = guessDates(full.flatMap(({ cells }) => cells[columns.day] ?? [])) ?? 'dmy'
  return full.map(({ line, cells }) => {
    const cell = (column: keyof PaymentColumns): string => (cells[columns[column]] ?? '').trim()
    const on = readImportDay(cell('day'), order)
    const parsed = parseAmount(cell('amount').replace(/\s*EUR$/i, ''))
    const amount = parsed.ok ? parsed.value : null
    const wrong = (column: 'day' | 'amount'): Failure => ({
      code: 'paymentCellWrong',
      line,
      column,
      found: cell(column),
    })
    const reference = cell('reference').slice(0, REFERENCE)
    const number = readStatementNumber(cell('number'))
    return {
      read: { line, number, on, amount, reference, lender: cell('lender'), payer: cell('payer') },
      faults: [
        ...(on === null ? [wrong('day')] : []),
        ...(amount === null ? [wrong('amount')] : []),
        ...(amount !== null && amount <= 0
          ? [{ code: 'paymentNotPositive', line, found: cell('amount') } as const]
          : []),
      ],
    }
  })
}

/** The statement that a line pays, or why it is not known: a number is unique for each lender. */
function statementOf(
  { collectivities }: Pick<Registers, 'collectivities'>,
  { line, number, lender, payer }: ReadLine,
  bearing: readonly StatementSummary[],
): StatementSummary | Failure {
  const [only] = bearing
  if (only === undefined) return { code: 'paymentNumberUnknown', number, line }
  const isNamed = (cell: string, id: string): boolean => {
    const body = collectivities.get(id)
    return cell === '' || (body !== undefined && namesBody(cell, body))
  }
  const named = bearing.filter(
    ({ lenderId, beneficiaryId }) => isNamed(lender, lenderId) && isNamed(payer, beneficiaryId),
  )
  const [found] = named
  if (found !== undefined && named.length === 1) return found
  if (bearing.length > 1) return { code: 'paymentNumberShared', number, line }
  const other = [...collectivities.values()].find((body) => namesBody(payer, body))
  return payer === '' || other === undefined || other.id === only.beneficiaryId
    ? only
    : {
        code: 'paymentOfAnother',
        line,
        statement: number,
        named: other.name,
        collectivity: collectivities.get(only.beneficiaryId)?.name ?? '',
      }
}

const sameness = ({ statementId, on, amount, reference }: Omit<Payment, 'id'>): string =>
  JSON.stringify([statementId, on, amount, reference])

/**
 * Reads a file of payments: number of the statement, day, amount, reference, by the titles of its columns. Each line is
 * checked against what is kept and against those before it, so that two lines together never exceed a claim.
 */
export function preparePayments(
  { keeper, surroundings }: SigningPorts,
  table: ImportTable,
): Result<PreparedPayments, Failure> {
  const columns = paymentColumns(table.headers)
  const missing = missingColumns(columns)
  if (missing.length > 0) return failure(...missing)
  const registers = keeper.registers()
  const kept = [...registers.payments.values()]
  const bearing = new Map<string, StatementSummary[]>()
  for (const one of registers.statements.values())
    bearing.set(one.number, [...(bearing.get(one.number) ?? []), one])
  const left = new Map<string, Cents>()
  const known = new Set(kept.map(sameness))
  const payments: Payment[] = []
  const lines = readLines(table, columns).map(({ read, faults }): RehearsedPayment => {
    const { line, number, on, amount, reference } = read
    const found = statementOf(registers, read, bearing.get(number) ?? [])
    const fields = { line, number, on, amount, reference }
    if ('code' in found) return { ...fields, beneficiaryId: null, failures: [found, ...faults] }
    const { id: statementId, beneficiaryId } = found
    const refused = (...failures: Failure[]): RehearsedPayment => ({
      ...fields,
      beneficiaryId,
      failures,
    })
    if (on === null || amount === null || faults.length > 0) return refused(...faults)
    const payment = { id: surroundings.newId(), statementId, on, amount, reference }
    if (known.has(sameness(payment)))
      return refused({ code: 'paymentTwice', statement: number, line })
    const room = left.get(statementId) ?? leftOf(found, kept)
    const refusal = paymentRefusal(found, payment, room, surroundings.today())
    if (refusal !== null) return refused(refusal)
    left.set(statementId, cents(room - amount))
    known.add(sameness(payment))
    payments.push(payment)
    return refused()
  })
  return success({ lines, payments })
}
