import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BackupDesk } from '../../src-main/backups/backup-desk'
import { backupJobs, type BackupJobs } from '../../src-main/backups/backup-jobs'
import { SavedOffice } from '../hands/saved-office'
import { triedBackups } from './tried-backups'

let office: SavedOffice
let share = ''
let now = '2026-11-28T02:14:00.000Z'
let asked = 0
/** Lets the share answer again. */
let wake = (): void => undefined

/** Makes no backup in the share until it wakes: it hangs, as one does whose server is gone. */
const make: BackupJobs['make'] = async (order) => {
  if (order.place !== share) return backupJobs.make(order)
  asked += 1
  await new Promise<void>((resolve) => {
    wake = resolve
  })
  return backupJobs.make(order)
}

const deskWith = (patience: number): BackupDesk =>
  triedBackups({
    dataFolder: office.data,
    jobs: { ...backupJobs, make },
    now: () => now,
    patience,
  })

const later = (minutes: number): void => {
  now = new Date(Date.parse(now) + minutes * 60_000).toISOString()
}

beforeEach(async () => {
  office = await SavedOffice.open()
  share = `${office.data}-share`
  mkdirSync(share)
  asked = 0
})

afterEach(() => {
  wake()
  rmSync(share, { recursive: true, force: true })
  return office.close()
})

describe('a second place that never answers', () => {
  it('is said to refuse, holds up no other place, is not asked twice, and is well again once it answers', async () => {
    await deskWith(3_600_000).backUp('due')
    const desk = deskWith(2_000)
    await desk.setElsewhere(share)
    expect((await desk.backUp('due')).ok).toBe(false)
    const since = now
    expect(desk.view().places).toMatchObject([
      { verifiedAt: now, refusal: null },
      { verifiedAt: null, refusal: 'absent', failingSince: now },
    ])
    later(24 * 60)
    await desk.backUp('due')
    expect(asked).toBe(1)
    expect(desk.view().places[1]).toMatchObject({ failingSince: since, standing: 'late' })
    wake()
    await expect.poll(() => desk.view().places[1]?.refusal, { timeout: 20_000 }).toBeNull()
  })

  it('keeps no backup of this computer from being opened', async () => {
    const desk = deskWith(3_600_000)
    await desk.backUp('due')
    await desk.setElsewhere(share)
    const waiting = desk.backUp('due')
    const [backup] = await desk.list()
    const held = await desk.hold(join(office.data, 'backups', backup?.name ?? ''), null)
    expect(held.ok).toBe(true)
    await desk.letGo()
    wake()
    expect((await waiting).ok).toBe(true)
  })
})
