import type { ImportTable } from '#shared/domain/imports/import-table'
import { guessListColumns, type ListColumn } from '#shared/domain/lists/guess-list-columns'
import { listTable } from '#shared/domain/lists/list-table'
import { PAYMENT_LIST } from '#shared/domain/lists/payment-list'
import { keepList } from '../../src-main/use-cases/keep-list'
import { prepareList } from '../../src-main/use-cases/prepare-list'
import type { Office } from './office'

/** Columns as they are guessed, unless a person gives them otherwise. */
function order(given: ImportTable, columns?: readonly ListColumn[]) {
  const table = listTable(given, PAYMENT_LIST.fields)
  const guessed = guessListColumns(table.headers, PAYMENT_LIST.fields)
  return { kind: 'payments' as const, table, columns: columns ?? guessed }
}

/** What becomes of each line of a list of payments. */
export const paymentLines = (office: Office, table: ImportTable, columns?: readonly ListColumn[]) =>
  prepareList(office, order(table, columns)).lines

/** Keeps a list of payments. */
export const keepPayments = (
  office: Office,
  table: ImportTable,
  columns?: readonly ListColumn[],
  leaveRefused = false,
) => keepList(office, { ...order(table, columns), name: 'releve.csv', leaveRefused })
