import { once } from 'node:events'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openKeeper } from '../../../src-main/keeper/open-keeper'
import { paperStore } from '../../../src-main/papers/paper-store'
import { found } from '../../vault/keeping'
import { VaultPark } from '../../vault/vault-park'
import { startWriter } from '../start-writer'
import { askBackups } from './ask-backups'
import { settled } from './heard'
import { nothingWrong, type RoundOutcome } from './outcome'
import { chance, isSame, shownBy } from './script'
import { marksOf, namesOf, World } from './world'

/** The program is killed while it restores a backup over a workspace that has changed since. */
export async function restoreRound(seed: number): Promise<RoundOutcome> {
  const world = await World.make()
  const pick = chance(seed)
  const scene = await world.copy()
  const { folder } = scene
  const open = () =>
    openKeeper({
      folder: scene.path('journal'),
      reopen: new VaultPark().open,
      now: () => '2026-03-03T10:00:00.000Z',
      author: () => 'Claire',
      leastFreeBytes: 0,
      marks: marksOf(folder),
      pauseBetweenFiles: 0,
    })
  try {
    const path = join(world.folder, 'kept.quotite.age')
    cpSync(scene.path('backups', world.backup), path)
    rmSync(scene.path('papers'), { recursive: true })
    const before = await open()
    for (const id of ['later1', 'later2']) await found(before, id)
    await before.close()
    const given = JSON.stringify({ path, identity: world.key.identity })
    const writer = await startWriter('restore-writer', folder, given)
    let said = ''
    writer.stdout.setEncoding('utf8')
    const until = ['begun', 'opening', 'opening', 'restored'][pick(4)] ?? ''
    const delay = until === 'begun' ? pick(250) : pick(40)
    let isDying = false
    writer.stdout.on('data', (text: string) => {
      said += text
      if (isDying || !said.includes(until)) return
      isDying = true
      void setTimeout(delay).then(() => writer.kill('SIGKILL'))
    })
    await once(writer, 'close')
    const keeper = await open()
    await settled(keeper)
    await askBackups(keeper, scene.path('backups'), world.key, scene.path('backup-scratch'))
    const shown = shownBy(keeper)
    const { readOnly, recovery } = keeper.state()
    await keeper.close()
    const old = new Map([...world.truth.names, ...namesOf(['later1', 'later2'])])
    const isRestored = isSame(shown, world.truth.names)
    const isDone = said.includes('restored')
    const isWhole = isRestored || (!isDone && isSame(shown, old))
    const paper = await paperStore(scene.path('papers')).read(world.paper)
    const words = [
      ...(readOnly === null ? [] : [`said ${JSON.stringify(readOnly)}`]),
      ...(recovery?.journal === 'short' || recovery?.journal === 'other'
        ? [`said ${JSON.stringify(recovery)}`]
        : []),
      ...(isRestored && typeof paper === 'string' ? [`restored, and its paper is ${paper}`] : []),
    ]
    return {
      ...nothingWrong(world.truth.sequence + 2 + (isDone ? 1 : 0)),
      lost: isWhole ? 0 : 1,
      emptied: shown.size === 0,
      falseWords: words,
    }
  } finally {
    scene.dispose()
    world.dispose()
  }
}
