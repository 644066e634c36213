import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BackupDesk } from '../../src-main/backups/backup-desk'
import { fill, mountReadOnly, mountSmallDisk, unmount } from '../crash/mounts'
import { SavedOffice } from '../hands/saved-office'
import { run } from './run-command'
import { triedBackups } from './tried-backups'

let office: SavedOffice
let desk: BackupDesk
let minute = 0
let date = '2026-11-28'

const backups = (): readonly string[] =>
  readdirSync(office.place).filter((name) => name.includes('.age'))

beforeEach(async () => {
  office = await SavedOffice.open()
  minute = 0
  date = '2026-11-28'
  desk = triedBackups({
    dataFolder: office.data,
    now: () => `${date}T02:${String(minute).padStart(2, '0')}:00.000Z`,
  })
})

afterEach(async () => {
  unmount(office.place)
  unmount(join(office.data, 'backup-scratch'))
  await office.close()
})

describe('a second place', () => {
  it('that is full is said to be, keeps its backups, has no half one, and takes one again where there is room', async (context) => {
    if (!mountSmallDisk(office.place, 4)) context.skip('this machine lets nothing be mounted')
    await desk.setElsewhere(office.place)
    expect((await desk.backUp('all')).ok).toBe(true)
    const before = backups()
    expect(before).toHaveLength(1)
    fill(office.place)
    minute = 20
    expect(await desk.backUp('all')).toMatchObject({ failures: [{ code: 'diskFull' }] })
    expect(desk.view().places[1]).toMatchObject({ refusal: 'full', standing: 'refusing' })
    expect(desk.view().places[0]).toMatchObject({ refusal: null })
    expect(backups()).toEqual(before)
    rmSync(join(office.place, 'filler'))
    minute = 40
    await desk.backUp('due')
    expect(desk.view().places[1]).toMatchObject({ refusal: null, standing: 'well' })
    expect(backups()).toHaveLength(2)
  })

  it('that its own backups filled within a day takes one again once that day is over', async (context) => {
    if (!mountSmallDisk(office.place, 1)) context.skip('this machine lets nothing be mounted')
    await desk.setElsewhere(office.place)
    while ((await desk.backUp('all')).ok) minute += 1
    const filled = backups().length
    expect(filled).toBeGreaterThan(2)
    expect(await desk.backUp('all')).toMatchObject({ failures: [{ code: 'diskFull' }] })
    expect(backups()).toHaveLength(filled)
    date = '2026-12-01'
    expect((await desk.backUp('due')).ok).toBe(true)
    expect(desk.view().places[1]).toMatchObject({ refusal: null, standing: 'well' })
    expect(backups()).toHaveLength(2)
  })

  it('that lets nothing be written is said to', async (context) => {
    await desk.setElsewhere(office.place)
    if (!mountReadOnly(office.place)) context.skip('this machine lets nothing be mounted')
    expect((await desk.backUp('all')).ok).toBe(false)
    expect(desk.view().places[1]).toMatchObject({ refusal: 'forbidden' })
  })

  it('is not said to be there, nor a recovery key, where the disk refused to note it', async () => {
    mkdirSync(join(office.data, 'backups.json'))
    const { recipient } = await desk.newKey()
    expect((await desk.setElsewhere(office.place)).ok).toBe(false)
    expect((await desk.keepKey(recipient)).ok).toBe(false)
    expect(desk.view()).toMatchObject({ places: [{ place: 'here' }], recoveryKeys: [] })
    expect((await desk.backUp('due')).ok).toBe(true)
    expect(desk.view().places[0]).toMatchObject({ standing: 'well', lostPapers: 0, refusal: null })
    expect(desk.view().places[0]?.verifiedAt).toBe('2026-11-28T02:00:00.000Z')
  })
})

describe('a backup that this computer has no room to read again', () => {
  it('leaves nothing in its places, whose disks are not said to be full', async (context) => {
    await desk.setElsewhere(office.place)
    const scratch = join(office.data, 'backup-scratch')
    mkdirSync(scratch, { recursive: true })
    if (!mountSmallDisk(scratch, 1)) context.skip('this machine lets nothing be mounted')
    fill(scratch)
    for (minute of [0, 5, 10])
      expect(await desk.backUp('due')).toMatchObject({ failures: [{ code: 'diskFull' }, {}] })
    expect(backups()).toEqual([])
    expect(readdirSync(join(office.data, 'backups'))).toEqual(['quotite-sauvegardes.txt'])
    expect(desk.view().places.map(({ refusal }) => refusal)).toEqual(['unread', 'unread'])
  })
})

describe('a backup that is opened onto a full disk', () => {
  const opened = async () => {
    await desk.backUp('all')
    const [made] = await desk.list()
    return desk.pathOf('here', made?.name ?? '') ?? ''
  }

  it('names that disk, and not the one that it lies on', async (context) => {
    const path = await opened()
    const scratch = join(office.data, 'backup-scratch')
    mkdirSync(scratch, { recursive: true })
    if (!mountSmallDisk(scratch, 1)) context.skip('this machine lets nothing be mounted')
    fill(scratch)
    const held = await desk.hold(path, null)
    expect(held).toMatchObject({ failures: [{ code: 'diskFull' }] })
    expect(JSON.stringify(held)).toContain(`"path":"${scratch}/`)
  })

  it('is let go of where it would leave less room than changes need', async (context) => {
    const path = await opened()
    const scratch = join(office.data, 'backup-scratch')
    mkdirSync(scratch, { recursive: true })
    if (!mountSmallDisk(scratch, 19)) context.skip('this machine lets nothing be mounted')
    expect(await desk.hold(path, null)).toMatchObject({ failures: [{ code: 'roomLacking' }] })
    expect(readdirSync(scratch)).toEqual([])
  })

  it('leaves nothing half taken out', async (context) => {
    const path = await opened()
    if (!mountSmallDisk(office.place, 1)) context.skip('this machine lets nothing be mounted')
    fill(office.place)
    const out = join(office.place, 'out')
    const identity = join(office.data, 'keys', 'backup-key.txt')
    const { code, err } = await run('backup', 'open', path, '--out', out, '--identity', identity)
    expect(code).toBe(2)
    expect(err).toContain(`Le disque est plein (${out})`)
    expect(readdirSync(out)).toEqual([])
  })

  it('or a folder that takes nothing, is refused in words', async (context) => {
    const path = await opened()
    const scratch = join(office.data, 'backup-scratch')
    mkdirSync(scratch, { recursive: true })
    if (!mountReadOnly(scratch)) context.skip('this machine lets nothing be mounted')
    const held = await desk.hold(path, null)
    minute = 20
    const made = await desk.backUp('all')
    const failures = [{ code: 'folderReadOnly', path: scratch }]
    expect(held).toMatchObject({ failures })
    expect(made).toMatchObject({ failures })
  })
})
