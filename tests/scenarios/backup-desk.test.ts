import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { desk as methods } from '#shared/contract/desk'
import { failure, success } from '#shared/kernel/result'
import type { BackupJobs } from '../../src-main/backups/backup-jobs'
import type { BackupDesk } from '../../src-main/backups/backup-desk'
import { backupJobs } from '../../src-main/backups/backup-jobs'
import { takeContents } from '../../src-main/backups/restoring'
import { paperStore } from '../../src-main/papers/paper-store'
import { SavedOffice } from '../hands/saved-office'
import { rename } from '../vault/keeping'
import { triedBackups } from './tried-backups'

let office: SavedOffice
let now = ''
let reached = 2

/** The desk of a data folder at an instant that the test moves. */
const deskOf = (dataFolder: string, jobs: BackupJobs = backupJobs): BackupDesk =>
  triedBackups({
    dataFolder,
    remembered: `${dataFolder}-remembered.json`,
    jobs,
    reached: () => reached,
    now: () => now,
  })

const after = (minutes: number): void => {
  now = new Date(Date.parse(now) + minutes * 60_000).toISOString()
}

const backupsIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.quotite.age'))

beforeEach(async () => {
  office = await SavedOffice.open()
  now = '2026-11-28T02:14:00.000Z'
  reached = 2
})

afterEach(() => office.close())

describe('the backups of a machine', () => {
  it('are made every quarter of an hour in which something changed, and said to be verified only then', async () => {
    const desk = deskOf(office.data)
    expect(desk.view().places[0]).toMatchObject({ place: 'here', verifiedAt: null })
    expect((await desk.backUp('due')).ok).toBe(true)
    expect(desk.view().places[0]).toMatchObject({ verifiedAt: now, standing: 'well' })
    after(60)
    await desk.backUp('due')
    expect(await desk.list()).toHaveLength(1)
    await rename(await office.machine.start(), 'mairie-essai', 'Mairie du Lac')
    reached = 3
    await desk.backUp('due')
    expect((await desk.list()).map(({ sequence }) => sequence)).toEqual([3, 2])
    after(5)
    await rename(await office.machine.start(), 'mairie-essai', 'Mairie du Val')
    reached = 4
    await desk.backUp('due')
    expect(await desk.list()).toHaveLength(2)
  })

  it('are remembered by the next start', async () => {
    await deskOf(office.data).backUp('due')
    const at = now
    after(600)
    expect(deskOf(office.data).view().places[0]).toMatchObject({ verifiedAt: at })
  })

  it('are not said to be verified where reading again fails, and no file has the name of a backup', async () => {
    const desk = deskOf(office.data, {
      ...backupJobs,
      make: async (order) => {
        const made = await backupJobs.make(order)
        if (made.ok) {
          const bytes = readFileSync(made.value.path)
          bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1
          writeFileSync(made.value.path, bytes)
        }
        return made
      },
    })
    expect((await desk.backUp('due')).ok).toBe(false)
    expect(desk.view().places[0]).toMatchObject({ verifiedAt: null, refusal: 'unproven' })
    expect(backupsIn(join(office.data, 'backups'))).toEqual([])
  })

  it('leave nothing taken out, and nothing half-made of hours before, where the process that reads them again is ended', async () => {
    const folder = join(office.data, 'backups')
    const desk = deskOf(office.data, {
      ...backupJobs,
      open: async ({ into }) => {
        writeFileSync(join(into, 'workspace.quotite.json'), '{')
        await Promise.resolve()
        return failure({ code: 'workEnded' })
      },
    })
    await desk.backUp('all')
    expect(desk.view().places[0]).toMatchObject({ verifiedAt: null, refusal: 'failing' })
    expect(readdirSync(join(office.data, 'backup-scratch'))).toEqual([])
    const [left = ''] = readdirSync(folder).filter((name) => name.endsWith('.unproven'))
    const longAgo = new Date(Date.now() - 7_200_000)
    utimesSync(join(folder, left), longAgo, longAgo)
    after(5)
    await desk.backUp('due')
    expect(readdirSync(folder).filter((name) => name.endsWith('.unproven'))).not.toContain(left)
  })

  it('leave nothing half-made for longer than an hour', async () => {
    const desk = deskOf(office.data)
    await desk.backUp('due')
    const folder = join(office.data, 'backups')
    const [name = ''] = backupsIn(folder)
    const [old, young, foreign] = [`${name}.unproven`, `${name}.unproven.part`, 'autre.unproven']
    for (const one of [old, young, foreign]) writeFileSync(join(folder, one), 'x')
    const longAgo = new Date(Date.now() - 7_200_000)
    for (const one of [old, foreign]) utimesSync(join(folder, one), longAgo, longAgo)
    after(1)
    await desk.backUp('all')
    expect(existsSync(join(folder, old))).toBe(false)
    expect(existsSync(join(folder, young))).toBe(true)
    expect(existsSync(join(folder, foreign))).toBe(true)
  })

  it('say that the journal is broken, and keep those of before', async () => {
    const desk = deskOf(office.data)
    await desk.backUp('due')
    await office.machine.edit((text) => text.replace('Essai', 'Autre'))
    after(20)
    reached = 3
    await desk.backUp('due')
    expect(desk.view().places[0]).toMatchObject({ refusal: 'source', standing: 'refusing' })
    expect(await desk.list()).toHaveLength(1)
  })
})

describe('a second place', () => {
  it('that goes away is said after a day, loudly after a week, and well again when it is back', async () => {
    const desk = deskOf(office.data)
    await desk.setElsewhere(office.place)
    await desk.backUp('due')
    expect(backupsIn(office.place)).toHaveLength(1)
    const away = `${office.place}-away`
    renameSync(office.place, away)
    // A disk that is not mounted leaves an empty folder of its name.
    mkdirSync(office.place)
    after(20)
    reached = 3
    await rename(await office.machine.start(), 'mairie-essai', 'Mairie du Lac')
    await desk.backUp('due')
    const elsewhere = () => desk.view().places[1]
    expect(elsewhere()).toMatchObject({ refusal: 'absent', standing: 'refusing' })
    expect(desk.view().places[0]).toMatchObject({ standing: 'well' })
    expect(readdirSync(office.place)).toEqual([])
    after(60 * 24)
    expect(elsewhere()).toMatchObject({ standing: 'late' })
    after(60 * 24 * 6)
    expect(elsewhere()).toMatchObject({ standing: 'alarming' })
    renameSync(away, office.place)
    await desk.backUp('due')
    expect(elsewhere()).toMatchObject({ refusal: null, standing: 'well', verifiedAt: now })
    expect(backupsIn(office.place)).toHaveLength(2)
  })

  it('is not in the data folder, with which it would be lost', async () => {
    const desk = deskOf(office.data)
    const path = join(office.data, 'backups')
    expect(await desk.setElsewhere(path)).toEqual({
      ok: false,
      failures: [{ code: 'backupPlaceWithin', path }],
    })
    expect(desk.view().places).toHaveLength(1)
    expect(await desk.setElsewhere(office.place)).toMatchObject({ ok: true })
  })

  it('is known again with its backups and recovery keys where the data folder was deleted', async () => {
    const { identity, recipient } = await deskOf(office.data).newKey()
    const desk = deskOf(office.data)
    await desk.setElsewhere(office.place)
    await desk.keepKey(recipient)
    await desk.backUp('due')
    await office.machine.dispose()
    rmSync(office.data, { recursive: true })
    const anew = deskOf(office.data)
    expect(anew.view()).toMatchObject({
      places: [{}, { folder: office.place, verifiedAt: null }],
      recoveryKeys: [{ recipient }],
    })
    const [listed] = await anew.list()
    expect(backupsIn(office.place)).toEqual([listed?.name])
    const path = join(office.place, listed?.name ?? '')
    expect(await anew.hold(path, null)).toMatchObject({ ok: false })
    expect(await anew.hold(path, identity)).toMatchObject({ ok: true })
  })

  it('is shared by machines that leave each other’s backups alone', async () => {
    const other = await SavedOffice.open()
    const [one, two] = [deskOf(office.data), deskOf(other.data)]
    for (const desk of [one, two]) {
      await desk.setElsewhere(office.place)
      await desk.backUp('due')
    }
    expect(backupsIn(office.place)).toHaveLength(2)
    expect((await one.list()).filter(({ place }) => place === 'elsewhere')).toHaveLength(1)
    await other.close()
  })
})

describe('a restore', () => {
  it('needs the recovery key on another machine, shows what is inside, and brings papers back', async () => {
    const desk = deskOf(office.data)
    const key = await desk.newKey()
    await desk.keepKey(key.recipient)
    await desk.setElsewhere(office.place)
    await desk.backUp('due')
    const path = join(office.place, backupsIn(office.place)[0] ?? '')
    const elsewhere = join(office.folder, 'another-machine-of-a-name'.repeat(4))
    const fresh = deskOf(elsewhere)
    expect(await fresh.hold(path, null)).toMatchObject({ failures: [{ code: 'backupLocked' }] })
    expect(await fresh.hold(path, 'autre chose')).toMatchObject({
      failures: [{ code: 'backupKeyWrong' }],
    })
    const held = await fresh.hold(path, `  ${key.identity.toLowerCase()} `)
    if (!held.ok) throw new Error(JSON.stringify(held.failures))
    const nothing = { sequence: 0, read: () => Promise.resolve(null) }
    expect(await fresh.compare(held.value, nothing)).toMatchObject({
      value: { statementsBack: { length: 6 }, statementsGone: [] },
    })
    // The window gives it back, wherever the data folder is.
    expect(methods.restoreBackup.input.safeParse({ token: held.value.token }).success).toBe(true)
    const papers = paperStore(join(elsewhere, 'papers'))
    expect((await takeContents(join(held.value.folder, 'papers'), papers)).ok).toBe(true)
    expect(readdirSync(join(elsewhere, 'papers'))).toEqual(readdirSync(join(office.data, 'papers')))
    await fresh.letGo()
    expect(readdirSync(join(elsewhere, 'backup-scratch'))).toEqual([])
  })

  it('is compared with what is open, from the journal where that has all of it', async () => {
    const desk = deskOf(office.data)
    await desk.backUp('due')
    const [made] = await desk.list()
    const held = await desk.hold(desk.pathOf('here', made?.name ?? '') ?? '', null)
    if (!held.ok) throw new Error(JSON.stringify(held.failures))
    const keeper = await office.machine.start()
    await rename(keeper, 'mairie-essai', 'Mairie du Lac')
    const { sequence } = keeper.registers()
    let read = 0
    const present = {
      read: () => {
        read += 1
        return keeper.readAll()
      },
    }
    const expected = success({
      tables: [
        {
          ...{ table: 'collectivities', back: 0, gone: 0, otherwise: 1 },
          ...{ names: ['Mairie d’Essai'], hasMore: false },
        },
      ],
      statementsBack: [],
      statementsGone: [],
    })
    expect(await desk.compare(held.value, { ...present, sequence })).toEqual(expected)
    expect(read).toBe(0)
    for (const other of [null, sequence + 1])
      expect(await desk.compare(held.value, { ...present, sequence: other })).toEqual(expected)
    await office.machine.edit((text) => text.replace('Essai', 'Autre'))
    expect(await desk.compare(held.value, { ...present, sequence })).toEqual(expected)
    expect(read).toBe(3)
    await desk.letGo()
  })

  it('makes a new key count from the next backup on: one is due at once', async () => {
    const desk = deskOf(office.data)
    await desk.backUp('due')
    after(1)
    const key = await desk.newKey()
    await desk.keepKey(key.recipient)
    await desk.backUp('due')
    const [last] = await desk.list()
    const path = desk.pathOf('here', last?.name ?? '')
    expect((await desk.hold(path ?? '', key.identity)).ok).toBe(true)
    await desk.letGo()
  })
})
