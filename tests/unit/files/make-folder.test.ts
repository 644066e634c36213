import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder } from '../../../src-main/files/make-folder'
import { Journal } from '../../../src-main/journal/journal'
import { paperStore } from '../../../src-main/papers/paper-store'
import { folderRefusal } from '../../../src-main/shell/folder-refusal'
import { openLog } from '../../../src-main/shell/log'

let root = ''
beforeAll(() => (root = mkdtempSync(join(tmpdir(), 'quotite-folder-'))))
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('a folder that is asked for', () => {
  it('is made with those above it, and stays where it is', async () => {
    const folder = join(root, 'a', 'b')
    expect(await makeFolder(folder, 0o700)).toEqual({ ok: true, value: join(root, 'a') })
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(await makeFolder(folder)).toEqual({ ok: true, value: null })
  })

  it('is refused where a file is in the way', async () => {
    const file = join(root, 'file')
    writeFileSync(file, '')
    for (const path of [file, join(file, 'below')])
      expect(await makeFolder(path)).toMatchObject({
        failures: [{ code: 'folderIsFile', path: file }],
      })
  })

  it.runIf(process.platform === 'linux')('is refused where no folder can be', async () => {
    for (const path of ['/proc/x', '/proc/x/y'])
      expect(await makeFolder(path)).toMatchObject({
        failures: [{ code: 'folderReadOnly', path: '/proc' }],
      })
  })
})

describe.runIf(process.platform === 'linux')('a folder of what a workspace keeps', () => {
  it.each([
    ['of the journal', (path: string) => Journal.open(path)],
    ['of papers', (path: string) => paperStore(path).keep('0'.repeat(64), Buffer.from('a paper'))],
    ['of the log', (path: string) => openLog(join(path, 'log.txt')).bug('here', null)],
    ['of data', (path: string) => folderRefusal(path)],
  ])('%s is made for its owner alone', async (name, make) => {
    const folder = join(root, name)
    await make(folder)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })
})
