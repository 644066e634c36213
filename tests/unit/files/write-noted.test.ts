import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { notedFolders } from '../../../src-main/files/hidden-folders'
import { writtenFiles } from '../../../src-main/shell/written-files'

describe('a file that is saved where a person chose', () => {
  let folder: string
  let chosen: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'quotite-saved-'))
    chosen = join(folder, 'chosen')
    mkdirSync(chosen)
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const note = () => join(folder, 'unfinished-exports.json')
  const viewer = { openPath: () => Promise.resolve(''), showItemInFolder: () => undefined }
  const hidden = () => notedFolders(note(), () => undefined)

  it('is written in a hidden folder that the next start knows and sweeps, where a kill cuts it', async () => {
    const folders = hidden()
    const made: string[] = []
    const { write } = writtenFiles(viewer, {
      make: async (place) => {
        const own = await folders.make(place)
        made.push(own)
        // What lies there when it is killed.
        writeFileSync(join(own, 'half.json'), 'half')
        expect(JSON.parse(readFileSync(note(), 'utf8'))).toEqual([own])
        return own
      },
      forget: () => undefined,
    })
    expect(await write(join(chosen, 'a.json'), 'whole')).toMatchObject({ ok: true })
    expect(made).toHaveLength(1)
    mkdirSync(made[0] ?? '')
    writeFileSync(join(made[0] ?? '', 'a.json'), 'half')
    await hidden().sweep()
    expect(readdirSync(chosen)).toEqual(['a.json'])
    expect(readFileSync(join(chosen, 'a.json'), 'utf8')).toBe('whole')
  })

  it('replaces the one of that name whole, however long its name is, and leaves nothing beside it', async () => {
    const path = join(chosen, `${'n'.repeat(250)}.json`)
    const { write } = writtenFiles(viewer, hidden())
    await write(path, 'first')
    expect(await write(path, 'second')).toMatchObject({ ok: true })
    expect(readFileSync(path, 'utf8')).toBe('second')
    expect(readdirSync(chosen)).toHaveLength(1)
    expect(JSON.parse(readFileSync(note(), 'utf8'))).toEqual([])
  })

  it('leaves nothing on a stick that was pulled out meanwhile, once that is back at a start', async () => {
    const folders = hidden()
    const { write } = writtenFiles(viewer, {
      ...folders,
      make: async (place) => {
        const own = await folders.make(place)
        writeFileSync(join(own, 'half.json'), 'half')
        renameSync(chosen, join(folder, 'pulled out'))
        return own
      },
    })
    expect(await write(join(chosen, 'a.json'), 'whole')).toMatchObject({ ok: false })
    renameSync(join(folder, 'pulled out'), chosen)
    await hidden().sweep()
    expect(readdirSync(chosen)).toEqual([])
    expect(JSON.parse(readFileSync(note(), 'utf8'))).toEqual([])
  })

  it('is a failure in words where a folder has its name, and leaves nothing', async () => {
    mkdirSync(join(chosen, 'a.json'))
    const { write } = writtenFiles(viewer, hidden())
    expect(await write(join(chosen, 'a.json'), 'x')).toMatchObject({
      failures: [{ code: 'notAFile' }],
    })
    expect(readdirSync(chosen)).toEqual(['a.json'])
  })
})
