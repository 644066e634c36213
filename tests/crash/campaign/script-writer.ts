import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { openKeeper } from '../../../src-main/keeper/open-keeper'
import { backupJobs } from '../../../src-main/backups/backup-jobs'
import { backupDesk } from '../../../src-main/backups/backup-desk'
import { VaultPark } from '../../vault/vault-park'
import { scriptOf, take } from './script'
import { marksOf } from './world'

// A process that plays a script as fast as it can and says each step that was acknowledged, until it is killed. Its vault is in
// memory and dies with it. While it backs up, it says each backup that was proven.
const [folder = '', given = '{}'] = process.argv.slice(2)
const { seed, length, openings, backups } = JSON.parse(given) as {
  readonly seed: number
  readonly length: number
  readonly openings: number
  readonly backups: boolean
}
const keeper = await openKeeper({
  folder: join(folder, 'data', 'journal'),
  reopen: new VaultPark().open,
  now: () => new Date().toISOString(),
  author: () => 'Claire',
  leastFreeBytes: 0,
  marks: marksOf(folder),
})
const desk = backupDesk({
  dataFolder: join(folder, 'data'),
  remembered: null,
  jobs: backupJobs,
  reached: () => keeper.registers().sequence,
  judge: keeper.judgeBackup,
  now: () => new Date().toISOString(),
  author: () => 'Claire',
  program: '0.1.0',
  note: () => undefined,
  onChange: () => undefined,
})

async function backUpForEver(): Promise<void> {
  for (;;) {
    const made = await desk.backUp('all')
    writeSync(1, made.ok ? 'backup\n' : `refused ${JSON.stringify(made.failures)}\n`)
  }
}

let isBackingUp = false
for (const step of scriptOf(seed, length, openings).steps) {
  const taken = await take(keeper, step)
  if (!taken.ok) throw new Error(JSON.stringify(taken.failures))
  writeSync(1, 'step\n')
  if (backups && !isBackingUp) {
    isBackingUp = true
    void backUpForEver()
  }
}
