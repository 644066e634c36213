import { guessPayColumns } from '#shared/domain/imports/guess-pay-columns'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import { rubricTable } from '#shared/domain/imports/rubric-table'
import { readImportBytes } from '../../src-main/imports/read-import'
import type { PayrollOrder } from '../../src-main/use-cases/prepare-payroll'
import { well, type Office } from './office'

/** A file of pay as it is read, with what is chosen instead of what is guessed. */
export async function payOrder(
  { surroundings }: Pick<Office, 'surroundings'>,
  content: string | Buffer,
  chosen: Partial<ImportMapping> = {},
  name = 'paie.csv',
): Promise<PayrollOrder> {
  const read = well(await readImportBytes(name, Buffer.from(content), surroundings.today()))
  if ('events' in read) throw new Error('not a table')
  const table = rubricTable(read)
  const mapping: ImportMapping = {
    id: 'pay',
    name,
    source: 'payroll',
    dates: 'dmy',
    durations: 'hours',
    names: [],
    ...guessPayColumns(table),
    ...chosen,
  }
  return { table, mapping, month: null }
}
