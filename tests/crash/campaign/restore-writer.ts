import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { backupJobs } from '../../../src-main/backups/backup-jobs'
import { holdBackup, takeContents } from '../../../src-main/backups/restoring'
import { openKeeper } from '../../../src-main/keeper/open-keeper'
import { paperStore } from '../../../src-main/papers/paper-store'
import { openWorkspace } from '../../../src-main/use-cases/open-workspace'
import { VaultPark } from '../../vault/vault-park'
import { marksOf } from './world'

// A process that restores a backup as the application does, and says when it begins and when it is done, until it is killed.
const [folder = '', given = '{}'] = process.argv.slice(2)
const { path, identity } = JSON.parse(given) as { readonly path: string; readonly identity: string }
const keeper = await openKeeper({
  folder: join(folder, 'data', 'journal'),
  reopen: new VaultPark().open,
  now: () => '2026-03-03T09:00:00.000Z',
  author: () => 'Claire',
  leastFreeBytes: 0,
  marks: marksOf(folder),
})
writeSync(1, 'begun\n')
const held = await holdBackup(backupJobs, join(folder, 'data', 'backup-scratch'), path, [identity])
if (!held.ok) throw new Error(JSON.stringify(held.failures))
const taken = await takeContents(
  join(held.value.folder, 'papers'),
  paperStore(join(folder, 'data', 'papers')),
)
if (!taken.ok) throw new Error(JSON.stringify(taken.failures))
writeSync(1, 'opening\n')
const file = await held.value.read()
if (!file.ok) throw new Error(JSON.stringify(file.failures))
const restored = await openWorkspace({ keeper }, file.value)
if (!restored.ok) throw new Error(JSON.stringify(restored.failures))
writeSync(1, 'restored\n')
setInterval(() => undefined, 1000)
