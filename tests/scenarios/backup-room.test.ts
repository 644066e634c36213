import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BackupDesk } from '../../src-main/backups/backup-desk'
import { LEAST_FREE_BYTES } from '../../src-main/keeper/keeper-options'
import { spaceFailure } from '../../src-main/keeper/storage-failure'
import { mountSmallDisk, unmount } from '../crash/mounts'
import { SavedOffice } from '../hands/saved-office'
import { triedBackups } from './tried-backups'

/** A little more than a disk must have left, in megabytes. */
const SMALL_DISK = 39

let office: SavedOffice
let second = 0

const deskOf = (dataFolder: string): BackupDesk =>
  triedBackups({
    dataFolder,
    now: () => new Date(Date.UTC(2026, 10, 28, 2, 0, (second += 1))).toISOString(),
  })

const backupsIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.includes('.age'))

beforeEach(async () => {
  office = await SavedOffice.open()
  second = 0
})

afterEach(async () => {
  unmount(office.place)
  await office.close()
})

describe('backups on the disk of the data', () => {
  it('leave room for the work: they are refused before changes are', async (context) => {
    if (!mountSmallDisk(office.place, SMALL_DISK))
      context.skip('this machine lets nothing be mounted')
    const data = join(office.place, 'data')
    cpSync(office.data, data, { recursive: true })
    const desk = deskOf(data)
    while ((await desk.backUp('all')).ok) expect(second).toBeLessThan(100)
    const made = backupsIn(join(data, 'backups'))
    expect(made.length).toBeGreaterThan(2)
    expect(desk.view().places[0]).toMatchObject({ refusal: 'full', standing: 'refusing' })
    expect(await spaceFailure(data, 2 * LEAST_FREE_BYTES)).toBeNull()
    expect(await desk.backUp('all')).toMatchObject({ failures: [{ code: 'roomLacking' }] })
    expect(backupsIn(join(data, 'backups'))).toEqual(made)
  })

  it('that has no more room for them does not stop those of another disk', async (context) => {
    if (!mountSmallDisk(office.place, 10)) context.skip('this machine lets nothing be mounted')
    const data = join(office.place, 'data')
    cpSync(office.data, data, { recursive: true })
    const elsewhere = join(office.folder, 'elsewhere')
    mkdirSync(elsewhere)
    const desk = deskOf(data)
    await desk.setElsewhere(elsewhere)
    expect((await desk.backUp('all')).ok).toBe(false)
    expect(desk.view().places.map(({ refusal }) => refusal)).toEqual(['full', null])
    expect(backupsIn(elsewhere)).toHaveLength(1)
  })
})
