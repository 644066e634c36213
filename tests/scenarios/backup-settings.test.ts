import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SavedOffice } from '../hands/saved-office'
import { triedBackups } from './tried-backups'

const NOW = '2026-11-28T02:14:00.000Z'
/** One letter of a recovery key is another. */
const WRONG = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcacx'

describe('the settings of backups, where their file was altered', () => {
  let office: SavedOffice
  beforeEach(async () => {
    office = await SavedOffice.open()
  })
  afterEach(() => office.close())

  const open = () =>
    triedBackups({
      dataFolder: office.data,
      now: () => NOW,
    })
  const file = () => join(office.data, 'backups.json')
  const alter = (change: (text: string) => string): void =>
    writeFileSync(file(), change(readFileSync(file(), 'utf8')))

  it('say which recovery key is none, until it is taken away', async () => {
    const desk = open()
    const { recipient } = await desk.newKey()
    expect(await desk.keepKey(recipient)).toMatchObject({ ok: true })
    alter((text) => text.replace(recipient, WRONG))
    const anew = open()
    expect(await anew.backUp('due')).toEqual({
      ok: false,
      failures: [{ code: 'backupRecipientWrong', value: WRONG }],
    })
    expect(anew.view().places[0]).toMatchObject({ refusal: 'recipient', verifiedAt: null })
    await anew.forgetKey(WRONG)
    expect(await anew.backUp('all')).toEqual({ ok: true, value: null })
    expect(anew.view().places[0]).toMatchObject({ refusal: null, verifiedAt: NOW })
  })

  it('take no recovery key that is none', async () => {
    const desk = open()
    expect(await desk.keepKey(WRONG)).toEqual({
      ok: false,
      failures: [{ code: 'backupRecipientWrong', value: WRONG }],
    })
    expect(desk.view().recoveryKeys).toEqual([])
  })

  it('are set aside where what they say of an instant is none', async () => {
    await open().backUp('due')
    alter((text) => text.replaceAll(NOW, 'hier'))
    const anew = open()
    expect(anew.unread).toBe(`${file()}.damaged-1`)
    expect(await anew.backUp('due')).toEqual({ ok: true, value: null })
    expect(anew.view().places[0]).toMatchObject({ standing: 'well', verifiedAt: NOW })
  })
})
