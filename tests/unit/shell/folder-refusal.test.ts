import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folderRefusal } from '../../../src-main/shell/folder-refusal'

describe('a folder to keep everything in', () => {
  let place: string
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'quotite-folder-'))
  })
  afterEach(() => rmSync(place, { recursive: true, force: true }))

  it('is made if need be, tried, and left as it was', () => {
    const folder = join(place, 'new', 'quotite')
    expect(folderRefusal(folder)).toBeNull()
    expect(readdirSync(folder)).toEqual([])
  })

  it('is refused with its path where it can’t be', () => {
    const file = join(place, 'file')
    writeFileSync(file, '')
    expect(folderRefusal(join(file, 'quotite'))).toEqual({
      code: 'storageReadOnly',
      reason: 'gone',
      path: join(file, 'quotite'),
    })
  })
})
