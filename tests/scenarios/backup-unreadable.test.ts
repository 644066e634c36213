import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BackupDesk } from '../../src-main/backups/backup-desk'
import { SavedOffice } from '../hands/saved-office'
import { triedBackups } from './tried-backups'

let office: SavedOffice
let desk: BackupDesk

const inData = (...path: readonly string[]): string => join(office.data, ...path)

/** Puts a folder with something in it where the program expects a file of its own. */
function folderAt(...path: readonly string[]): void {
  rmSync(inData(...path), { recursive: true, force: true })
  mkdirSync(inData(...path), { recursive: true })
  writeFileSync(inData(...path, 'something'), 'else')
}

const place = () => desk.view().places[0]

beforeEach(async () => {
  office = await SavedOffice.open()
  desk = triedBackups({
    dataFolder: office.data,
    now: () => '2026-11-28T02:00:00.000Z',
  })
})

afterEach(() => office.close())

describe('a backup is made of all that can be read', () => {
  it.each([
    ['preferences.json'],
    ['timer.json'],
    ['territories.json.br'],
    ['keys/signing-key.pem'],
  ])('where a folder lies at the place of %s', async (name) => {
    folderAt(...name.split('/'))
    expect(await desk.backUp('all')).toEqual({ ok: true, value: null })
    expect(place()).toMatchObject({ refusal: null, standing: 'well' })
  })

  it('where a file lies at the place of the folder of exchanges', async () => {
    writeFileSync(inData('exchanges'), 'no folder')
    expect(await desk.backUp('all')).toEqual({ ok: true, value: null })
  })

  it('and counts the paper that is a folder, or that the disk does not give back', async () => {
    const [first = '', second = ''] = readdirSync(inData('papers'))
    folderAt('papers', first)
    rmSync(inData('papers', second))
    // Opens, and fails where it is read, as a file on a worn disk does.
    symlinkSync('/proc/self/mem', inData('papers', second))
    expect(await desk.backUp('all')).toEqual({ ok: true, value: null })
    expect(place()?.refusal).toBeNull()
  })
})
