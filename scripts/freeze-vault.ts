import { existsSync, writeFileSync } from 'node:fs'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { openVault } from '../src-main/vault/open-vault'
import { SCHEMA_VERSIONS } from '../src-main/vault/versions/schema-versions'
import { freeze, frozenFile } from '../tests/vault/frozen-database'
import { recordsSince2, sample } from '../tests/vault/records'
import { recordsSince3 } from '../tests/vault/records-since-3'
import { recordsSince4 } from '../tests/vault/records-since-4'
import { recordsSince5 } from '../tests/vault/records-since-5'
import { recordsSince6 } from '../tests/vault/records-since-6'
import { statement } from '../tests/vault/statement'

// Freezes a small database of the present schema version, for the tests of later ones. A version is frozen once, before
// it is released: a file that is there stays as it is.
const version = SCHEMA_VERSIONS.at(-1)?.number ?? 0
const path = frozenFile(version)
if (existsSync(path)) {
  console.log(`${path} is there already. Add the next schema version first.`)
} else {
  const disk = new IDBFactory()
  const vault = openVault('quotite', { indexedDB: disk, IDBKeyRange })
  const file = sample()
  const { workspace, collectivities, agents, agreements, timesheets, costs } = file
  await vault.load({
    workspace: [workspace],
    collectivities: collectivities.slice(0, 3),
    agents: agents.slice(0, 2),
    agreements,
    timesheets: timesheets.slice(0, 2),
    costs: costs.slice(0, 2),
    ...recordsSince2(file),
    ...recordsSince3(file),
    ...recordsSince4(),
    ...recordsSince5(agreements[0]?.id ?? ''),
    ...recordsSince6(agreements[0]?.id ?? ''),
  })
  await vault.setState({ sequence: 1, hash: 'a'.repeat(64), digests: null })
  const issued = statement('s1', '2026-001')
  const changes = [{ table: 'statements', id: 's1', before: null, after: issued }] as const
  await vault.apply({ sequence: 2, hash: 'b'.repeat(64), changes })
  writeFileSync(path, `${JSON.stringify(await freeze(disk, 'quotite'), null, 1)}\n`)
  console.log(path)
}
