import { execFileSync } from 'node:child_process'
import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_PREFERENCES } from '#shared/contract/preferences'
import { preferencesFile } from '../../../src-main/shell/preferences-file'

const chosen = { name: 'Anne Morel', role: 'finance', language: 'en', theme: 'dark' } as const

describe('the preferences of a machine', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'quotite-preferences-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('are found again at the next start', async () => {
    const file = join(folder, 'preferences.json')
    expect(await preferencesFile(file).save(chosen)).toEqual({ ok: true, value: null })
    expect(preferencesFile(file).current()).toEqual(chosen)
    expect(readdirSync(folder)).toEqual(['preferences.json'])
  })

  it('keep each of several choices made at once, whichever the disk ends first', async () => {
    const file = join(folder, 'preferences.json')
    const preferences = preferencesFile(file)
    await Promise.all([
      preferences.save({ name: 'Anne Morel' }),
      preferences.save({ theme: 'dark' }),
      preferences.save({ language: 'en', role: 'finance' }),
    ])
    expect(preferences.current()).toEqual(chosen)
    expect(preferencesFile(file).current()).toEqual(chosen)
  })

  it.each(['', '{"name":', '{"name":"A","role":"mayor","language":"fr","theme":"dark"}'])(
    'are those of a new machine when the file holds %j',
    (content) => {
      const file = join(folder, 'preferences.json')
      writeFileSync(file, content)
      const preferences = preferencesFile(file)
      expect(preferences.current()).toEqual(DEFAULT_PREFERENCES)
      expect(preferences.unread).toBe(`${file}.damaged-1`)
      expect(preferencesFile(file).unread).toBeNull()
    },
  )

  it('leave a file aside that the disk does not give back, since the next one is written in its place', async () => {
    const file = join(folder, 'preferences.json')
    symlinkSync(file, file)
    const preferences = preferencesFile(file)
    expect(preferences.unread).toBe(`${file}.damaged-1`)
    await preferences.save({ name: 'Anne Morel' })
    expect(preferencesFile(file).current().name).toBe('Anne Morel')
    expect(lstatSync(`${file}.damaged-1`).isSymbolicLink()).toBe(true)
  })

  it('leave aside what is no file, and a file far larger than such a one can be, without reading it', () => {
    const file = join(folder, 'preferences.json')
    execFileSync('mkfifo', [file])
    expect(preferencesFile(file).unread).toBe(`${file}.damaged-1`)
    expect(lstatSync(`${file}.damaged-1`).isFIFO()).toBe(true)
    writeFileSync(file, '')
    truncateSync(file, 3_000_000_000)
    const preferences = preferencesFile(file)
    expect(preferences.unread).toBe(`${file}.damaged-2`)
    expect(preferences.current()).toEqual(DEFAULT_PREFERENCES)
  })

  it('stay as they were when the disk refuses the new ones, and the refusal says where', async () => {
    const gone = join(folder, 'no-such-folder')
    const preferences = preferencesFile(join(gone, 'preferences.json'))
    expect(await preferences.save(chosen)).toEqual({
      ok: false,
      failures: [{ code: 'folderMissing', path: gone }],
    })
    expect(preferences.current()).toEqual(DEFAULT_PREFERENCES)
  })
})
