import type { Result } from '#shared/kernel/result'
import { failure, success } from '#shared/kernel/result'
import type { Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { RehearsedPayment } from '#shared/contract/statement-methods'
import { parseAmount } from '#shared/domain/costs/parse-amount'
import type { ImportTable } from '#shared/domain/imports/import-table'
import { guessDates, readImportDay } from '#shared/domain/imports/read-import-day'
import type { Payment } from '#shared/domain/payments/payment'
import type { PaymentColumns } from '#shared/domain/payments/payment-columns'
import { paymentColumns } from '#shared/domain/payments/payment-columns'
import type { Keeper, Ports } from './ports'
import { paymentRefusal } from './record-payment'

/** What a file of payments would do, line by line, and the payments that it brings. */
export interface PreparedPayments {
  readonly lines: readonly RehearsedPayment[]
  readonly payments: readonly Payment[]
}

const REFERENCE = 300

function missingColumns(columns: PaymentColumns): readonly Failure[] {
  return (['number', 'day', 'amount'] as const).flatMap((column) =>
    columns[column] < 0 ? [{ code: 'paymentColumnMissing', column } as const] : [],
  )
}

/**
 * Reads a file of payments: number of the statement, day, amount, reference, by the titles of its columns. Each line is
 * checked against what is kept and against those before it, so that two lines together never pass a claim.
 */
export function preparePayments(
  keeper: Pick<Keeper, 'registers'>,
  table: ImportTable,
  newId: () => string,
): Result<PreparedPayments, Failure> {
  const columns = paymentColumns(table.headers)
  const missing = missingColumns(columns)
  if (missing.length > 0) return failure(...missing)
  const registers = keeper.registers()
  const standing = [...registers.statements.values()]
  const kept = [...registers.payments.values()]
  const payments: Payment[] = []
  const rows = table.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const order = guessDates(rows.flatMap(({ cells }) => cells[columns.day] ?? [])) ?? 'dmy'
  const lines = rows.map(({ line, cells }): RehearsedPayment => {
    const cell = (at: number): string => (cells[at] ?? '').trim()
    const number = cell(columns.number)
    const on = readImportDay(cell(columns.day), order)
    const amount = parseAmount(cell(columns.amount))
    const reference = columns.reference < 0 ? '' : cell(columns.reference).slice(0, REFERENCE)
    const told = { line, number, on, amount: amount.ok ? amount.value : null, reference }
    const wrong = (column: 'day' | 'amount'): Failure => ({
      ...{ code: 'paymentCellWrong', line, column },
      found: cell(columns[column]),
    })
    const unreadable = [
      ...(on === null ? [wrong('day')] : []),
      ...(amount.ok && amount.value > 0 ? [] : [wrong('amount')]),
    ]
    const found = standing.filter((statement) => statement.number === number)
    const [statement] = found
    if (statement === undefined || found.length > 1)
      return { ...told, failures: [{ code: 'paymentNumberUnknown', number, line }, ...unreadable] }
    if (on === null || !amount.ok || unreadable.length > 0) return { ...told, failures: unreadable }
    const payment = { id: newId(), statementId: statement.id, on, amount: amount.value, reference }
    const twice = [...kept, ...payments].some(
      (one) =>
        one.statementId === payment.statementId &&
        one.on === on &&
        one.amount === payment.amount &&
        one.reference === reference,
    )
    if (twice) return { ...told, failures: [{ code: 'paymentTwice', statement: number, line }] }
    const refused = paymentRefusal(registers, payment, [...kept, ...payments])
    if (refused !== null) return { ...told, failures: [refused] }
    payments.push(payment)
    return { ...told, failures: [] }
  })
  return success({ lines, payments })
}

/** Keeps every payment of a file in one change, or none: a line that can't be kept refuses all, and is told. */
export const importPayments = (
  { keeper, surroundings }: Pick<Ports, 'keeper' | 'surroundings'>,
  { fileName, table }: { readonly fileName: string; readonly table: ImportTable },
): Promise<Result<Saved, Failure>> =>
  keeper.accept(() => {
    const prepared = preparePayments(keeper, table, surroundings.newId)
    if (!prepared.ok) return Promise.resolve(prepared)
    const { lines, payments } = prepared.value
    const failures = lines.flatMap((line) => line.failures)
    if (failures.length > 0) return Promise.resolve(failure(...failures.slice(0, 20)))
    if (payments.length === 0)
      return Promise.resolve(failure({ code: 'noPaymentInFile', file: fileName }))
    return Promise.resolve(
      success({
        label: { verb: 'importPayments', subject: fileName, when: null },
        changes: payments.map((after) => ({
          ...{ table: 'payments' as const, id: after.id },
          ...{ before: null, after },
        })),
      }),
    )
  })
