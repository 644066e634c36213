import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { success } from '#shared/kernel/result'
import { exportStatements } from '../../src-main/documents/export-statements'
import { writeTogether } from '../../src-main/documents/print-batch'
import { statementFileName } from '../../src-main/documents/statement-file-name'
import { mountReadOnly, mountSmallDisk, unmount } from '../crash/mounts'
import { refusals } from '../scenarios/office'
import { sampleStatements } from './sample-statements'

const statements = sampleStatements().slice(0, 6)
const folder = mkdtempSync(join(tmpdir(), 'quotite-small-'))
beforeEach(() => mkdirSync(folder, { recursive: true }))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Each "page" is of 300 kB; something may happen once half of them are printed. */
const exportTo = (zip: boolean, inTheMiddle: () => void = () => undefined) =>
  exportStatements({
    ids: statements.map(({ id }) => id),
    readStatement: (id) => Promise.resolve(statements.find((one) => one.id === id) ?? null),
    formats: ['pdf', 'xlsx', 'csv'],
    zip,
    printer: { print: () => Promise.resolve(success(new Uint8Array(300_000).fill(7))) },
    folder,
    onProgress: (done) => {
      if (done === 3) inTheMiddle()
    },
    stop: new AbortController().signal,
  })

const canMount = mountSmallDisk(folder, 1)
if (canMount) unmount(folder)
else console.warn('No small disk can be mounted here (it needs root): full disks are not tried.')

describe.skipIf(!canMount)('a disk that gives out in the middle of a batch', () => {
  it.each([false, true])('is told, and leaves nothing half done (archive: %s)', async (zip) => {
    mountSmallDisk(folder, 1)
    try {
      writeFileSync(join(folder, 'earlier.txt'), 'kept')
      expect(refusals(await exportTo(zip))).toEqual(['diskFull'])
      expect(readdirSync(folder)).toEqual(['earlier.txt'])
    } finally {
      unmount(folder)
    }
  })

  it('letters are written all or none', async () => {
    mountSmallDisk(folder, 1)
    const letter = (name: string) => ({ fileName: name, bytes: new Uint8Array(300_000).fill(7) })
    try {
      const letters = ['1', '2', '3', '4', '5'].map((name) => letter(`${name}.docx`))
      expect(refusals(await writeTogether(folder, letters))).toEqual(['diskFull'])
      expect(readdirSync(folder)).toEqual([])
      expect(await writeTogether(folder, letters.slice(0, 2))).toEqual({
        ok: true,
        value: ['1.docx', '2.docx'],
      })
    } finally {
      unmount(folder)
    }
  })

  it('a folder that takes nothing more from the middle on is told, and all stands as before', async () => {
    const earlier = `${statements[0]?.content.number ?? ''} Billy-lès-Chanceaux.pdf`
    writeFileSync(join(folder, earlier), 'of an earlier time')
    const lockedFrom = () => mountReadOnly(folder)
    try {
      expect(refusals(await exportTo(false, lockedFrom))).toEqual(['folderReadOnly'])
    } finally {
      unmount(folder)
    }
    expect(readFileSync(join(folder, earlier), 'utf8')).toBe('of an earlier time')
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual([earlier])
  })

  it('a folder that takes nothing is told by its name', async () => {
    mountReadOnly(folder)
    try {
      expect(await exportTo(false)).toEqual({
        ok: false,
        failures: [{ code: 'folderReadOnly', path: folder }],
      })
    } finally {
      unmount(folder)
    }
  })
})

it('a folder that is taken away in the middle is told, and is not made again', async () => {
  const takenAway = () => rmSync(folder, { recursive: true })
  expect(await exportTo(false, takenAway)).toEqual({
    ok: false,
    failures: [{ code: 'folderMissing', path: folder }],
  })
  expect(existsSync(folder)).toBe(false)
})

it('a file that can’t be replaced leaves the others as they were', async () => {
  const [first = '', second = ''] = statements.map((one) => statementFileName(one))
  writeFileSync(join(folder, first), 'of an earlier time')
  mkdirSync(join(folder, second))
  writeFileSync(join(folder, second, 'inside.txt'), 'kept')
  const written = await exportTo(false)
  expect(written).toMatchObject({
    failures: [{ code: 'notAFile', path: join(folder, second) }],
  })
  expect(readdirSync(folder)).toEqual([first, second])
  expect(readFileSync(join(folder, first), 'utf8')).toBe('of an earlier time')
  expect(readdirSync(join(folder, second))).toEqual(['inside.txt'])
})
