import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unnotedFolders } from '../../src-main/files/hidden-folders'
import { success } from '#shared/kernel/result'
import { failureSentence } from '#shared/wording/failure-sentence'
import { writeFile } from '../../src-main/files/write-file'
import { zipFiles } from '../../src-main/files/zip-files'
import { sha256Of } from '../../src-main/files/sha256-of'
import { paperStore } from '../../src-main/papers/paper-store'
import { actAnswers } from '../../src-main/shell/act-answers'
import { fill, makeRoom, mountSmallDisk, unmount } from '../crash/mounts'
import { Office } from '../scenarios/office'
import { Territory } from '../scenarios/territory'

let folder = ''
let small = false
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-small-'))
  small = mountSmallDisk(folder, 1)
  if (!small) console.warn('No small disk can be mounted here: a full one is not tried.')
})
afterAll(() => {
  if (small) unmount(folder)
  rmSync(folder, { recursive: true, force: true })
})

const left = (): readonly string[] => readdirSync(folder).filter((name) => name !== 'filler')

describe('on a disk that is full', () => {
  it('an act is not written, nor left by half, and the refusal says what to do', async ({
    skip,
  }) => {
    if (!small) skip()
    const office = new Office(new Territory('A', 'B').lends('Marie'))
    const path = join(folder, 'Convention.docx')
    const write = actAnswers({
      ports: office,
      dialogs: {
        folderForActs: () => Promise.resolve(folder),
        fileToSave: () => Promise.resolve(path),
      },
      files: {
        write: async (to, content) => {
          const written = await writeFile(to, content as Uint8Array)
          return written.ok ? success({ asked: true, folder, files: [to] }) : written
        },
        hidden: unnotedFolders,
        remember: () => undefined,
        show: () => Promise.resolve(success(null)),
      },
    }).writeActs
    const asked = { agreementId: 'agreement', year: 2026, amendmentId: null } as const

    fill(folder)
    for (const kind of ['convention', 'costLetter'] as const) {
      const answer = await write({ ...asked, kind })
      if (answer.ok) throw new Error('It was written')
      expect(answer.failures).toMatchObject([{ code: 'diskFull' }])
      expect(answer.failures.map((each) => failureSentence(each, 'fr')).join()).toMatch(/plein/)
      expect(left()).toEqual([])
    }

    makeRoom(folder)
    expect(await write({ ...asked, kind: 'convention' })).toMatchObject({ ok: true })
    expect(left()).toEqual(['Convention.docx'])
    rmSync(path)
  })

  it('a paper is not kept, nor left by half, and is kept once there is room', async ({ skip }) => {
    if (!small) skip()
    const papers = join(folder, 'papers')
    const store = paperStore(papers, undefined, 0)
    const bytes = new Uint8Array(200_000).fill(7)
    const name = sha256Of(bytes)
    fill(folder)
    expect(await store.keep(name, bytes)).toMatchObject({
      ok: false,
      failures: [{ code: 'diskFull' }],
    })
    expect(existsSync(papers) ? readdirSync(papers) : []).toEqual([])
    expect(await store.read(name)).toBe('missing')
    makeRoom(folder)
    expect((await store.keep(name, bytes)).ok).toBe(true)
    const kept = await store.read(name)
    expect(kept instanceof Uint8Array ? sha256Of(kept) : kept).toBe(name)
  })

  it('an archive whose last bytes find no room is refused', async ({ skip }) => {
    if (!small) skip()
    const { bsize } = statfsSync(folder)
    const pages = 40
    // All but the list of files at the end of the archive fits into so many pages.
    writeFileSync(join(folder, 'état.pdf'), Buffer.alloc(pages * bsize - 60, 7))
    writeFileSync(
      join(folder, 'filler'),
      Buffer.alloc((statfsSync(folder).bavail - pages) * bsize, 7),
    )
    await expect(zipFiles(folder, ['état.pdf'], 'archive.zip')).rejects.toThrow(/ENOSPC/)
  })
})
