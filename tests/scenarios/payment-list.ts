import type { ImportTable } from '#shared/domain/imports/import-table'
import type { DateOrder } from '#shared/domain/imports/order-of-dates'
import { guessListColumns, type ListColumn } from '#shared/domain/lists/guess-list-columns'
import { listTable } from '#shared/domain/lists/list-table'
import { PAYMENT_LIST } from '#shared/domain/lists/payment-list'
import { keepList } from '../../src-main/use-cases/keep-list'
import { prepareList } from '../../src-main/use-cases/prepare-list'
import { readImportBytes } from '../../src-main/imports/read-import'
import { day } from '#shared/kernel/day'
import { months, Office, well } from './office'
import { Territory } from './territory'

/** Columns as they are guessed, unless a person gives them otherwise. */
function order(
  given: ImportTable,
  columns?: readonly ListColumn[],
  dates: DateOrder | null = 'dmy',
) {
  const table = listTable(given, PAYMENT_LIST.fields)
  const guessed = guessListColumns(table, PAYMENT_LIST.fields)
  return { kind: 'payments' as const, table, columns: columns ?? guessed, dates }
}

/** What becomes of each line of a list of payments. */
export const paymentLines = (
  office: Office,
  table: ImportTable,
  columns?: readonly ListColumn[],
  dates?: DateOrder | null,
) => prepareList(office, order(table, columns, dates)).lines

/** Keeps a list of payments. */
export const keepPayments = (
  office: Office,
  table: ImportTable,
  columns?: readonly ListColumn[],
  leaveRefused = false,
) => keepList(office, { ...order(table, columns), name: 'releve.csv', sheet: null, leaveRefused })

const JANUARY = months('01')
export const TODAY = '2027-03-01'
export const NAME = 'releve.csv'

/** Two communes, of which A owes 1,234.56 EUR and B 617.28 EUR, both issued on 1 March 2027. */
export async function issued(): Promise<Office> {
  const office = new Office(
    new Territory('A', 'B')
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 20, B: 10 })
      .cost('Marie', '2026-01', 1_851.84),
    TODAY,
  )
  well(await office.issue(JANUARY))
  return office
}

export async function read(text: string | Buffer) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const content = well(await readImportBytes(NAME, bytes, day(TODAY)))
  if ('events' in content) throw new Error('A calendar')
  return content
}

/** What becomes of each line, in few words; the codes of one that can't be kept. */
export const told = async (
  office: Office,
  text: string | Buffer,
  columns?: readonly ListColumn[],
  dates?: DateOrder | null,
) =>
  paymentLines(office, await read(text), columns, dates).map(
    ({ status, fields, failures, notes }) => {
      if (failures.length > 0)
        return failures
          .map((each) => ('field' in each ? `${each.field} ${each.code}` : each.code))
          .join(' ')
      if (status !== 'added') return status
      const values = ['statementId', 'on', 'amount'].map(
        (path) => fields.find((field) => field.path === path)?.after ?? '',
      )
      const [id = '', ...others] = values
      const number = office.keeper.registers().statements.get(id)?.number
      return [number, ...others, ...notes.map(({ code }) => code)].join(' ')
    },
  )
