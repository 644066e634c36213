import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { month } from '#shared/kernel/month'
import { success } from '#shared/kernel/result'
import { read } from '#shared/kernel/read'
import { statementSummary } from '#shared/contract/statement-summary'
import { recordSchemas } from '#shared/domain/workspace/records'
import { TABLES } from '#shared/domain/workspace/tables'
import { openVault } from '../../src-main/vault/open-vault'
import { SCHEMA_VERSIONS } from '../../src-main/vault/versions/schema-versions'
import { freeze, readFrozen, thaw } from './frozen-database'
import { hoursChange } from './records'
import { stateOf } from './vault-park'

const opened = async (version: number) => {
  const disk = new IDBFactory()
  await thaw(disk, 'quotite', readFrozen(version))
  return { disk, vault: openVault('quotite', { indexedDB: disk, IDBKeyRange }) }
}

describe.each(SCHEMA_VERSIONS.map(({ number }) => number))(
  'a database of schema version %i',
  (version) => {
    it('opens and arrives at the last version', async () => {
      const { disk, vault } = await opened(version)
      expect((await stateOf(vault)).sequence).toBe(2)
      expect((await freeze(disk, 'quotite')).version).toBe(
        (SCHEMA_VERSIONS.at(-1)?.number ?? 0) * 10,
      )
    })

    it('gives every record back, as records are today', async () => {
      const { vault } = await opened(version)
      const rows = await vault.readTables(TABLES)
      for (const table of TABLES) {
        const frozen = readFrozen(version).stores[table]?.rows
        if (frozen === undefined) continue
        expect(rows[table]).toHaveLength(frozen.length)
        expect(frozen.length).toBeGreaterThan(0)
        for (const row of rows[table] ?? [])
          expect(read(recordSchemas[table], row)).toEqual(success(row))
      }
    })

    it('counts, sums and summarises as it did', async () => {
      const { vault } = await opened(version)
      const { counts } = await stateOf(vault)
      expect(counts).toMatchObject({ collectivities: 3, timesheets: 2, statements: 1 })
      const hours = await vault.readHours({ from: month('2026-01'), to: month('2026-12') })
      expect(hours.entered).toHaveLength(2)
      const { statements = [] } = await vault.readTables(['statements'])
      expect((await vault.readStart(0)).summaries).toEqual(statements.map(statementSummary))
    })

    it('takes the next change', async () => {
      const { vault } = await opened(version)
      const change = hoursChange('nobody', '2030-01-01', null, 0, 30, false)
      const applied = await vault.apply({ sequence: 3, hash: 'c', changes: [change] })
      expect(applied).toMatchObject({ ok: true, value: { counts: { timesheets: 3 } } })
    })
  },
)

describe('the last schema version', () => {
  it('is frozen with the very stores and indexes that a new database gets', async () => {
    const disk = new IDBFactory()
    await stateOf(openVault('quotite', { indexedDB: disk, IDBKeyRange }))
    const layout = ({ stores }: Awaited<ReturnType<typeof freeze>>) =>
      Object.entries(stores)
        .map(([name, { indexes }]) => ({ name, indexes }))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
    const last = readFrozen(SCHEMA_VERSIONS.at(-1)?.number ?? 0)
    expect(layout(await freeze(disk, 'quotite'))).toEqual(layout(last))
  })
})
