import type { Vault } from '#shared/contract/vault'
import { RunningDigest, type Digests } from '#shared/domain/workspace/digests'
import { perTable, TABLES, type TableName } from '#shared/domain/workspace/tables'
import { machineHash } from '../journal/machine-hash'
import { pageOf } from './whole-workspace'

/** What the rows of a vault come to, whatever the journal says. */
export async function digestsOfVault(vault: Vault): Promise<Digests> {
  const running = perTable((table) => new RunningDigest(table, undefined, machineHash))
  const read = async (table: TableName): Promise<void> => {
    let after: string | null = null
    do {
      const page = await vault.textsPage({ table, after, limit: pageOf(table) })
      running[table].addTexts(page.records, page.texts)
      after = page.next
    } while (after !== null)
  }
  for (const table of TABLES) await read(table)
  return perTable((table) => running[table].digest)
}
