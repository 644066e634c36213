import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder } from '../../../src-main/files/make-folder'

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
