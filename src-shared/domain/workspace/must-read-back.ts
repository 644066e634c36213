import { z } from 'zod'
import { sameJson } from '#shared/kernel/same-json'
import { keptCollectivitySchema } from '../collectivities/collectivity'
import type { Change } from './change'
import { recordSchemas } from './records'

/** With what records are read back from the journal: those of before a rule are kept as they were. */
const schemas = { ...recordSchemas, collectivities: keptCollectivitySchema }

/**
 * Throws where a record would not be read back from the journal as it is: a fault of the program, after which the journal could
 * not be read from that line on. Hours are left out, for there are thousands of them in one change: they are numbers and days.
 */
export function mustReadBack(changes: readonly Change[]): void {
  for (const change of changes) {
    if (change.table === 'timesheets' || change.after === null) continue
    const { table, id, after } = change
    const read = schemas[table].safeParse(after)
    if (!read.success)
      throw new Error(`${table} ${id} can’t be read back: ${z.prettifyError(read.error)}`)
    if (!sameJson(read.data, after))
      throw new Error(`${table} ${id} is read back as another record`)
  }
}
