import {
  copyFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BackupDesk } from '../../src-main/backups/backup-desk'
import type { OpenKeeper } from '../../src-main/keeper/open-keeper'
import { SavedOffice } from '../hands/saved-office'
import { rename } from '../vault/keeping'
import { triedBackups } from './tried-backups'

let office: SavedOffice
let keeper: OpenKeeper
let desk: BackupDesk
let instant = 0

/** In milliseconds. */
const TEN_YEARS = 3650 * 86_400_000

/** A second later each time it is asked. */
const now = (): string => {
  instant += 1000
  return new Date(Date.parse('2026-11-28T02:14:00.000Z') + instant).toISOString()
}

/** Starts the program: its journal is opened, and its backups are looked at as some seconds after each start. */
async function start(): Promise<void> {
  keeper = await office.machine.start({ now })
  desk = triedBackups({
    dataFolder: office.data,
    reached: () => keeper.registers().sequence,
    judge: keeper.judgeBackup,
    now,
  })
}

const recovery = () => keeper.state().recovery

const made = (): readonly string[] =>
  readdirSync(office.place)
    .filter((name) => name.endsWith('.quotite.age'))
    .sort()

/** Puts the data folder and the database back as they were, after more was done. */
async function rollBack(more: () => Promise<unknown>): Promise<void> {
  const copy = join(office.folder, 'copy')
  await keeper.close()
  cpSync(office.data, copy, { recursive: true })
  const vault = await office.machine.park.copy()
  await start()
  await more()
  await keeper.close()
  rmSync(office.data, { recursive: true })
  renameSync(copy, office.data)
  await office.machine.park.restore(vault)
  await start()
}

const work = async (...names: readonly string[]): Promise<void> => {
  for (const name of names) await rename(keeper, 'mairie-essai', name)
}

async function restore(name: string): Promise<void> {
  const held = await desk.hold(join(office.place, name), null)
  if (!held.ok) throw new Error(JSON.stringify(held.failures))
  const file = await held.value.read()
  if (!file.ok) throw new Error(JSON.stringify(file.failures))
  await keeper.replaceAll(file.value, { verb: 'openWorkspace', subject: 'Copie', when: null })
  await desk.letGo()
}

beforeEach(async () => {
  office = await SavedOffice.open()
  instant = 0
  await start()
  await desk.setElsewhere(office.place)
  await desk.backUp('all')
})

afterEach(() => office.close())

describe('a backup that was made from the journal', () => {
  it('says how many changes are missing where the folder was put back to an earlier moment', async () => {
    await rollBack(async () => {
      await work('Mairie du Lac', 'Mairie du Val')
      await desk.backUp('all')
    })
    expect(recovery()).toBeNull()
    await desk.backUp('due')
    expect(recovery()).toMatchObject({ kind: 'found', journal: 'short', missing: 2 })
    expect(recovery()?.backup?.slice(0, 16)).toBe('2026-11-28T02:14')
  })

  it('says that the journal is another one where it has another line there', async () => {
    await rollBack(async () => {
      await work('Mairie du Lac')
      await desk.backUp('all')
    })
    await work('Mairie du Val', 'Mairie du Bois')
    await desk.backUp('due')
    expect(recovery()).toMatchObject({ journal: 'other', missing: 0 })
    expect(recovery()?.backup).not.toBeNull()
  })

  it('says nothing of a journal that goes on from it, nor once a later one was made', async () => {
    await work('Mairie du Lac')
    await start()
    await desk.backUp('due')
    expect(recovery()).toBeNull()
    await rollBack(async () => {
      await work('Mairie du Val')
      await desk.backUp('all')
    })
    await desk.backUp('all')
    expect(recovery()).toMatchObject({ journal: 'short' })
    await start()
    await desk.backUp('all')
    expect(recovery()).toBeNull()
  })

  it('says nothing after a restore of an older one, asked for by a person', async () => {
    await work('Mairie du Lac')
    await desk.backUp('all')
    await restore(made()[0] ?? '')
    await start()
    await desk.backUp('due')
    expect(recovery()).toBeNull()
  })

  it('says nothing any more once it was restored over the journal that lacked its changes', async () => {
    await rollBack(async () => {
      await work('Mairie du Lac', 'Mairie du Val', 'Mairie du Bois')
      await desk.backUp('all')
    })
    await restore(made().at(-1) ?? '')
    await start()
    await desk.backUp('due')
    expect(recovery()).toBeNull()
  })

  it('is not hidden by one of before that a clock ahead has dated years later', async () => {
    instant += TEN_YEARS
    await work('Mairie du Lac')
    await desk.backUp('all')
    instant -= TEN_YEARS
    await rollBack(async () => {
      await work('Mairie du Val', 'Mairie du Bois')
      await desk.backUp('all')
    })
    await desk.backUp('due')
    expect(recovery()).toMatchObject({ journal: 'short', missing: 2 })
    expect(recovery()?.backup?.slice(0, 16)).toBe('2026-11-28T02:14')
    expect((await desk.list()).at(-1)?.at.slice(0, 4)).toBe('2036')
  })

  it('that can’t be opened, or whose name was changed by hand, says nothing', async () => {
    const [name = ''] = made()
    const later = name.replace('T02', 'T03')
    instant += 7_200_000
    copyFileSync(join(office.place, name), join(office.place, later.replace(/Z-\d+-/, 'Z-99-')))
    await start()
    await desk.backUp('due')
    expect(recovery()).toBeNull()
    await rollBack(async () => {
      await work('Mairie du Lac')
      await desk.backUp('all')
    })
    for (const one of made()) {
      const path = join(office.place, one)
      writeFileSync(path, readFileSync(path).subarray(0, -40))
    }
    await desk.backUp('due')
    expect(recovery()).toBeNull()
  })
})
