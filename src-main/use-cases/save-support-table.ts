import { failure } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { keepRecord } from './keep-record'
import { unknownRecord } from './missing-records'
import type { KeeperPort, Kept } from './ports'

/** Keeps the table of support services of a year, finished or not: one a year, for agreements that exist. No charge moves. */
export function saveSupportTable(
  { keeper }: KeeperPort,
  table: DeskInput<'saveSupportTable'>,
): Kept {
  return keeper.accept(() => {
    const { agreements, supportTables } = keeper.registers()
    const { id, year, receivers } = table
    const unknown = receivers.find(
      ({ agreementId }) => agreementId !== null && !agreements.has(agreementId),
    )
    if (unknown !== undefined) return unknownRecord('agreements', unknown.agreementId ?? '')
    if ([...supportTables.values()].some((one) => one.id !== id && one.year === year))
      return failure({ code: 'valueTaken', field: 'year', found: String(year) })
    return keepRecord(
      { verb: 'saveSupportTable', subject: String(year), when: null },
      { table: 'supportTables', id, before: supportTables.get(id) ?? null, after: table },
    )
  })
}
