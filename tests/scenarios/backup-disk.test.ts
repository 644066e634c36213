import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backupDesk, type BackupDesk } from '../../src-main/backups/backup-desk'
import { backupJobs } from '../../src-main/backups/backup-jobs'
import { fill, mountReadOnly, mountSmallDisk, unmount } from '../crash/mounts'
import { SavedOffice } from '../hands/saved-office'

let office: SavedOffice
let desk: BackupDesk
let minute = 0

const backups = (): readonly string[] =>
  readdirSync(office.place).filter((name) => name.includes('.age'))

beforeEach(async () => {
  office = await SavedOffice.open()
  minute = 0
  desk = backupDesk({
    dataFolder: office.data,
    remembered: null,
    jobs: backupJobs,
    reached: () => 2,
    judge: () => Promise.resolve(),
    now: () => `2026-11-28T02:${String(minute).padStart(2, '0')}:00.000Z`,
    author: () => 'Claire',
    program: '0.1.0',
    note: () => undefined,
    onChange: () => undefined,
  })
})

afterEach(async () => {
  unmount(office.place)
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

  it('that lets nothing be written is said to', async (context) => {
    await desk.setElsewhere(office.place)
    if (!mountReadOnly(office.place)) context.skip('this machine lets nothing be mounted')
    expect((await desk.backUp('all')).ok).toBe(false)
    expect(desk.view().places[1]).toMatchObject({ refusal: 'forbidden' })
  })
})
