import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_PREFERENCES } from '#shared/contract/preferences'
import type { Failure } from '#shared/contract/failures'
import { NO_TIMER, started } from '#shared/domain/timesheets/timer'
import { failure, success } from '#shared/kernel/result'
import { keyFile } from '../../src-main/exchanges/key-file'
import { ownWriter } from '../../src-main/files/own-writer'
import { sha256Of } from '../../src-main/files/sha256-of'
import { paperStore } from '../../src-main/papers/paper-store'
import { heldPreferences, preferencesFile } from '../../src-main/shell/preferences-file'
import { timerFile } from '../../src-main/shell/timer/timer-file'
import { triedBackups } from './tried-backups'

/** What lies at the place of the data folder while it is away, as under a share that was cut off. */
let folder: string
let away: Failure | null
const held = (): Promise<Failure | null> => Promise.resolve(away)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-away-'))
  away = { code: 'dataFolderAway', folder }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const expectRefused = (answer: unknown): void => {
  expect(answer).toEqual(failure({ code: 'dataFolderAway', folder }))
  expect(readdirSync(folder)).toEqual([])
}

describe('while the data folder is away, nothing is written into what lies in its place:', () => {
  it('settings are refused, and kept once it is back', async () => {
    const preferences = heldPreferences(preferencesFile(join(folder, 'preferences.json')), held)
    expectRefused(await preferences.save({ name: 'Anne Morel' }))
    expect(preferences.current()).toEqual(DEFAULT_PREFERENCES)
    away = null
    expect(await preferences.save({ name: 'Anne Morel' })).toEqual(success(null))
    expect(preferences.current().name).toBe('Anne Morel')
  })

  it('a timer is not put on the disk', async () => {
    const timer = timerFile(join(folder, 'timer.json'), 0, ownWriter(held))
    const place = { agentId: 'marie', collectivityId: 'a' } as const
    expectRefused(await timer.put(started(NO_TIMER, place, '2026-03-02T08:00:00.000Z')))
  })

  it('no other key is made to sign with', async () => {
    const keys = keyFile(join(folder, 'keys', 'signing-key.pem'), held)
    expectRefused(await keys.own())
    away = null
    expect((await keys.own()).ok).toBe(true)
  })

  it('the contents of papers and signed files are refused, and kept once it is back', async () => {
    const store = paperStore(join(folder, 'papers'), held)
    const bytes = new TextEncoder().encode('paper')
    expectRefused(await store.keep(sha256Of(bytes), bytes))
    away = null
    expect(await store.keep(sha256Of(bytes), bytes)).toEqual(success(null))
  })

  it('no backup is made, nor a key or a place for one, and none is opened', async () => {
    const desk = triedBackups({
      dataFolder: folder,
      now: () => '2026-11-28T02:14:00.000Z',
      held,
    })
    expectRefused(await desk.backUp('due'))
    expectRefused(await desk.backUp('all'))
    expectRefused(await desk.setElsewhere(`${folder}-elsewhere`))
    expectRefused(await desk.hold(join(folder, 'b.quotite.age'), null))
    expect(await desk.list()).toEqual([])
    expectRefused(await desk.forgetKey('age1'))
  })
})
