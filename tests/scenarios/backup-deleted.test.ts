import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BackupDesk } from '../../src-main/backups/backup-desk'
import { failure } from '#shared/kernel/result'
import { SavedOffice } from '../hands/saved-office'
import { triedBackups } from './tried-backups'

const MADE = '2026-11-28T02:14:00.000Z'
const LATER = '2026-11-30T08:00:00.000Z'

let office: SavedOffice
let places: readonly string[]

const deskAt = (now: string): BackupDesk =>
  triedBackups({
    dataFolder: office.data,
    now: () => now,
  })

const backupsIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.quotite.age'))

const verifiedAt = (desk: BackupDesk) => desk.view().places.map((place) => place.verifiedAt)

beforeEach(async () => {
  office = await SavedOffice.open()
  const share = `${office.data}-share`
  mkdirSync(share)
  places = [join(office.data, 'backups'), share]
  const desk = deskAt(MADE)
  await desk.setElsewhere(share)
  await desk.backUp('due')
  expect(verifiedAt(desk)).toEqual([MADE, MADE])
}, 60_000)

afterEach(() => {
  rmSync(places[1] ?? '', { recursive: true, force: true })
  return office.close()
})

describe('backups of which nothing is left at the next start, though nothing was changed', () => {
  it('are made anew: no place is said to have what was deleted from it', async () => {
    rmSync(places[0] ?? '', { recursive: true })
    for (const name of backupsIn(places[1] ?? '')) rmSync(join(places[1] ?? '', name))
    const desk = deskAt(LATER)
    expect(await desk.backUp('due')).toEqual({ ok: true, value: null })
    expect(verifiedAt(desk)).toEqual([LATER, LATER])
    expect(places.map((place) => backupsIn(place).length)).toEqual([1, 1])
  })

  it('are not asked of a place that is away, nor made twice where they are', async () => {
    rmSync(places[1] ?? '', { recursive: true })
    const desk = deskAt(LATER)
    expect(await desk.backUp('due')).toEqual({ ok: true, value: null })
    expect(verifiedAt(desk)).toEqual([MADE, MADE])
    expect(backupsIn(places[0] ?? '')).toHaveLength(1)
  })
})

describe('backups of a computer whose own key was lost', () => {
  it('are made anew with another key at the next start, though nothing was changed: those of before open here no more', async () => {
    rmSync(join(office.data, 'keys'), { recursive: true })
    const desk = deskAt(LATER)
    expect(await desk.backUp('due')).toEqual({ ok: true, value: null })
    expect(verifiedAt(desk)).toEqual([LATER, LATER])
    const [latest] = await desk.list()
    const opened = await desk.hold(join(places[0] ?? '', latest?.name ?? ''), null)
    expect(opened.ok).toBe(true)
    await desk.letGo()
  })
})

describe('backups of a computer whose own key can’t be read', () => {
  it('are listed all the same: a recovery key opens them', async () => {
    writeFileSync(join(office.data, 'keys', 'backup-key.txt'), 'torn')
    const listed = await deskAt(LATER).list()
    expect(listed.map(({ place }) => place).sort()).toEqual(['elsewhere', 'here'])
  })

  it('are refused for that file in every place, and made again with another key once it was renamed', async () => {
    const file = join(office.data, 'keys', 'backup-key.txt')
    writeFileSync(file, 'torn')
    const desk = deskAt(LATER)
    const unread = { code: 'backupKeyUnreadable', path: file } as const
    expect(await desk.backUp('all')).toEqual(failure(unread))
    const { places: refusing, keyFile } = desk.view()
    expect(refusing.map(({ refusal }) => refusal)).toEqual(['key', 'key'])
    expect(keyFile).toBe(file)
    renameSync(file, `${file}.old`)
    expect(await desk.backUp('all')).toEqual({ ok: true, value: null })
    expect(readFileSync(`${file}.old`, 'utf8')).toBe('torn')
  })
})
