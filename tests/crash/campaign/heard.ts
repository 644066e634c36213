import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Failure } from '#shared/contract/failures'
import type { HistoryFault, Recovery } from '#shared/contract/views'
import { openBackup } from '../../../src-main/backups/open-backup'
import { verifyBackup } from '../../../src-main/backups/verify-backup'
import { Lease } from '../../../src-main/keeper/lease'
import { openKeeper, type OpenKeeper } from '../../../src-main/keeper/open-keeper'
import { VaultLost } from '../../../src-main/keeper/vault-lost'
import { paperStore } from '../../../src-main/papers/paper-store'
import { whyUnopened } from '../../../src-main/shell/why-unopened'
import { askBackups } from './ask-backups'
import { marksOf, type Scene } from './world'

/** What a start says and shows. */
export interface Heard {
  /** Why nothing opened; `null` where it did. */
  readonly unopened: Failure | null
  readonly readOnly: Failure | null
  readonly recovery: Recovery | null
  readonly faults: readonly HistoryFault[]
  /** Name of each municipality on screen. */
  readonly screen: ReadonlyMap<string, string>
  readonly paper: 'whole' | 'missing' | 'altered'
  /** What verifying the backup says; `null`: that it is one. Not asked where it is of no interest. */
  readonly backup: Failure['code'] | null | 'not asked'
  readonly lease: Failure['code'] | null
}

/** Waits until the checks after the start are over. */
export async function settled(keeper: OpenKeeper): Promise<void> {
  for (let look = 0; look < 400; look += 1) {
    const { readOnly, checked } = keeper.state()
    if (checked.doneAt !== null) return
    if (readOnly?.code.startsWith('journal') === true && look > 4) return
    await setTimeout(2)
  }
}

async function backupWords(scene: Scene): Promise<Failure['code'] | null> {
  const scratch = mkdtempSync(join(tmpdir(), 'quotite-verify-'))
  try {
    const path = scene.path('backups', scene.world.backup)
    const verified = await verifyBackup(path, scratch, [scene.world.key.identity], openBackup)
    return verified.ok ? null : (verified.failures[0]?.code ?? 'bug')
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

async function leaseWords(scene: Scene): Promise<Failure['code'] | null> {
  const taken = await Lease.take({
    path: scene.path('lease.json'),
    id: 'own',
    author: 'Claire',
    host: 'here',
    since: '2026-03-03T09:00:00.000Z',
    on: '2026-03-03',
    note: () => undefined,
    beat: 8,
  })
  if (!taken.ok) return taken.failures[0]?.code ?? 'bug'
  await taken.value.release()
  return null
}

/** Opens a scene as the program does, waits for its checks, and listens to all that is said. */
export async function hear(scene: Scene, withBackup: boolean): Promise<Heard> {
  const read = await paperStore(scene.path('papers')).read(scene.world.paper)
  const said = {
    paper: typeof read === 'string' ? read : ('whole' as const),
    backup: withBackup ? await backupWords(scene) : ('not asked' as const),
    lease: await leaseWords(scene),
  }
  try {
    const keeper = await openKeeper({
      folder: scene.path('journal'),
      reopen: () => (scene.opens ? scene.park.open() : Promise.reject(new VaultLost())),
      now: () => '2026-03-03T09:00:00.000Z',
      author: () => 'Claire',
      leastFreeBytes: 0,
      marks: marksOf(scene.folder),
      pauseBetweenFiles: 0,
    })
    await settled(keeper)
    const { key } = scene.world
    await askBackups(keeper, scene.path('backups'), key, scene.path('backup-scratch'))
    const { readOnly, recovery, checked } = keeper.state()
    const bodies = [...keeper.registers().collectivities.values()]
    await keeper.close()
    scene.park.kill()
    const screen = new Map(bodies.map(({ id, name }) => [id, name]))
    return { ...said, unopened: null, readOnly, recovery, faults: checked.faults, screen }
  } catch (error) {
    if (!(error instanceof VaultLost)) throw error
    const unopened = await whyUnopened(scene.path())
    const none = { readOnly: null, recovery: null, faults: [], screen: new Map<string, string>() }
    return { ...said, ...none, unopened }
  }
}
