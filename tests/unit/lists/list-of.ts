import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { ImportTable } from '#shared/domain/imports/import-table'
import type { ListFacts } from '#shared/domain/lists/list-kind'
import { day } from '#shared/kernel/day'
import { plainBody } from '../../hands/plain-records'

/** A body with little more than its name. */
export const listedBody = (
  id: string,
  name: string,
  inseeCode: string | null = null,
): Collectivity => plainBody(id, { name, code: `B-${id}`, inseeCode })

/** What a list is read with where nothing else is known; new records are `new-1`, `new-2`, …. */
export function noListFacts(): ListFacts {
  let made = 0
  return {
    agents: [],
    collectivities: [],
    agreements: [],
    statements: [],
    payments: [],
    today: day('2027-01-14'),
    newId: () => `new-${String((made += 1))}`,
  }
}

/** A table of lines with semicolons, its titles first. */
export function listOf(text: string): ImportTable {
  const [headers = [], ...rows] = text.split('\n').map((line) => line.split(';'))
  return {
    format: 'csv',
    encoding: 'utf-8',
    separator: ';',
    headers,
    rows: rows.map((cells, at) => ({ line: at + 2, cells })),
  }
}
