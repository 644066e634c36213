import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digestsOf } from '#shared/domain/workspace/digests'
import { wholeOf, type WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { newAgeKey } from '../../src-main/backups/age-keys'
import { makeBackup } from '../../src-main/backups/make-backup'
import { proveBackup } from '../../src-main/backups/prove-backup'
import { openBackup } from '../../src-main/backups/open-backup'
import { verifyBackup } from '../../src-main/backups/verify-backup'
import { Journal } from '../../src-main/journal/journal'
import { machineHash } from '../../src-main/journal/machine-hash'
import { writeSnapshot } from '../../src-main/journal/snapshot'
import { foldAt } from '../../src-main/keeper/fold-at'
import { sourceOfFile } from '../../src-main/keeper/whole-workspace'
import type { Figure } from './measure'
import { makeTerritory } from './territory'

const SMALL = { agents: 40, collectivities: 60, years: 2, lines: 20_000 }

/** A data folder as an import of a file leaves it. */
async function folderOf(file: WorkspaceFile): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), 'quotite-bench-'))
  const folder = join(data, 'journal')
  mkdirSync(folder)
  const base = await writeSnapshot(folder, 'snapshot-1', sourceOfFile(file))
  const journal = await Journal.open(folder)
  const label = { verb: 'openWorkspace', subject: file.workspace.name, when: null } as const
  const digests = digestsOf(wholeOf(file), machineHash)
  const at = '2026-03-02T09:00:00.000Z'
  await journal.begin({ at, author: 'Claire', label, changes: [], digests, base }, 1)
  await journal.release()
  return data
}

/** A backup of a workspace: written, read again from the disk, opened, recomputed and compared. And a past state of it. */
async function measureBackup(
  name: string,
  file: WorkspaceFile,
  target: number,
): Promise<readonly Figure[]> {
  const data = await folderOf(file)
  try {
    const [place, scratch] = [join(data, 'place'), join(data, 'scratch')]
    for (const folder of [place, scratch]) mkdirSync(folder)
    const key = await newAgeKey()
    const before = process.cpuUsage()
    const start = performance.now()
    const made = await makeBackup({
      dataFolder: data,
      place,
      recipients: [key.recipient],
      machine: '5f0c1d2e',
      author: 'Claire',
      program: '0.1.0',
      now: '2026-03-02T10:00:00.000Z',
    })
    if (!made.ok) throw new Error(JSON.stringify(made))
    const proven = await proveBackup(made.value, (path) =>
      verifyBackup(path, scratch, [key.identity], openBackup),
    )
    if (!proven.ok) throw new Error(JSON.stringify(proven))
    const value = performance.now() - start
    const { user, system } = process.cpuUsage(before)
    const from = performance.now()
    await foldAt(await Journal.open(join(data, 'journal')), { at: '2026-03-03T12:00:00.000Z' })
    return [
      {
        name: `a backup of ${name} lines, reopened and compared`,
        value,
        unit: 'ms',
        target,
        runs: 1,
      },
      { name: '  processor time', value: (user + system) / 1000, unit: 'ms', runs: 1 },
      {
        name: `a past state of ${name} lines, folded`,
        value: performance.now() - from,
        unit: 'ms',
        runs: 1,
      },
    ]
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

/** Backups of two sizes, in the thread that asks: the application makes them in one of their own. */
export async function measureBackups(large: WorkspaceFile): Promise<readonly Figure[]> {
  return [
    ...(await measureBackup('20,000', makeTerritory(SMALL), 2000)),
    ...(await measureBackup('1,000,000', large, 60_000)),
  ]
}
