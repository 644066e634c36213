import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskFailure } from '../../src-main/files/disk-failure'
import { sha256Of } from '../../src-main/files/sha256-of'
import { writeFile } from '../../src-main/files/write-file'
import { paperStore } from '../../src-main/papers/paper-store'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const refusal = (code: string): Error => Object.assign(new Error(code), { code })

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('writing a file', () => {
  it('replaces what stood there, whole, and leaves nothing beside it', async () => {
    const path = join(folder, 'état.pdf')
    writeFileSync(path, 'before')
    expect(await writeFile(path, bytes('after'))).toEqual({ ok: true, value: null })
    expect(readFileSync(path, 'utf8')).toBe('after')
    expect(readdirSync(folder)).toEqual(['état.pdf'])
  })

  it('takes a name as long as the disk does', async () => {
    const path = join(folder, `${'n'.repeat(251)}.pdf`)
    expect(await writeFile(path, bytes('long'))).toEqual({ ok: true, value: null })
    expect(readFileSync(path, 'utf8')).toBe('long')
  })

  it('is whole where the same is written twice at a time', async () => {
    const path = join(folder, 'a.pdf')
    const [one, two] = ['1'.repeat(3_000_000), '2'.repeat(5_000_000)]
    const written = await Promise.all([one, two].map((text) => writeFile(path, bytes(text))))
    expect(written.map(({ ok }) => ok)).toEqual([true, true])
    expect([one, two]).toContain(readFileSync(path, 'utf8'))
    expect(readdirSync(folder)).toEqual(['a.pdf'])
  })

  it('goes through no link that somebody put where it writes first', async () => {
    const theirs = join(folder, 'theirs')
    writeFileSync(theirs, 'theirs')
    symlinkSync(theirs, join(folder, `.a.pdf.${String(process.pid)}.part`))
    symlinkSync(theirs, join(folder, 'a.pdf'))
    expect(await writeFile(join(folder, 'a.pdf'), bytes('mine'))).toEqual({ ok: true, value: null })
    expect(readFileSync(theirs, 'utf8')).toBe('theirs')
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('mine')
  })

  it('into a folder that is gone is a failure that names the folder', async () => {
    const gone = join(folder, 'gone')
    expect(await writeFile(join(gone, 'a.pdf'), bytes('x'))).toEqual({
      ok: false,
      failures: [{ code: 'folderMissing', path: gone }],
    })
  })

  it('a file that is gone from its folder is named itself', () => {
    const path = join(folder, 'a.pdf')
    expect(diskFailure(refusal('ENOENT'), path)).toEqual({ code: 'fileMissing', path })
  })

  it('over a folder of the same name fails and leaves nothing half done', async () => {
    const path = join(folder, 'a.pdf')
    mkdirSync(path)
    expect(await writeFile(path, bytes('x'))).toEqual({
      ok: false,
      failures: [{ code: 'notAFile', path }],
    })
    expect(readdirSync(folder)).toEqual(['a.pdf'])
  })

  it('under a file taken for a folder is a failure that names it', async () => {
    const file = join(folder, 'a.pdf')
    writeFileSync(file, 'kept')
    const written = await writeFile(join(file, 'b.pdf'), bytes('x'))
    expect(written).toEqual({ ok: false, failures: [{ code: 'folderIsFile', path: file }] })
    expect(readFileSync(file, 'utf8')).toBe('kept')
  })
})

describe('what a disk says', () => {
  it.each([
    ['ENOSPC', { code: 'diskFull', path: '/x/a.pdf' }],
    ['EDQUOT', { code: 'diskFull', path: '/x/a.pdf' }],
    ['EROFS', { code: 'folderReadOnly', path: '/x' }],
    ['EACCES', { code: 'folderReadOnly', path: '/x' }],
    ['ENOENT', { code: 'folderMissing', path: '/x' }],
    ['EEXIST', { code: 'folderIsFile', path: '/x/a.pdf' }],
    ['EIO', { code: 'fileUnreadable', path: '/x/a.pdf', reason: 'EIO' }],
  ])('%s becomes a failure that a person can act on', (code, failure) => {
    expect(diskFailure(refusal(code), '/x/a.pdf')).toEqual(failure)
  })

  it.each(['EACCES', 'EPERM', 'EBUSY'])(
    '%s of a file in a folder that takes others is of that file: another program has it open',
    (code) => {
      const path = join(folder, 'a.csv')
      expect(diskFailure(refusal(code), path)).toEqual({
        code: 'fileUnreadable',
        path,
        reason: code,
      })
    },
  )

  it('and what it did not say is a bug that is thrown', () => {
    expect(() => diskFailure(new TypeError('oops'), '/x/a.pdf')).toThrow('oops')
  })
})

describe('keeping the contents of papers', () => {
  it('deletes what a kill left half written before, and no other file', async () => {
    const name = sha256Of(bytes('paper'))
    const others = [sha256Of(bytes('older')), 'note.txt']
    for (const other of [...others, '.quotite-0123456789ab.part'])
      writeFileSync(join(folder, other), 'older')
    const store = paperStore(folder)
    const kept = await Promise.all([
      store.keep(name, bytes('paper')),
      store.keep(name, bytes('paper')),
    ])
    expect(kept.map(({ ok }) => ok)).toEqual([true, true])
    expect(readdirSync(folder).sort()).toEqual([...others, name].sort())
  })
})
