import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { success } from '#shared/kernel/result'
import { exportStatements } from '../../src-main/documents/export-statements'
import { mountReadOnly, mountSmallDisk, unmount } from '../crash/mounts'
import { refusals } from '../scenarios/office'
import { sampleStatements } from './sample-statements'

const statements = sampleStatements().slice(0, 6)
const folder = mkdtempSync(join(tmpdir(), 'quotite-small-'))
beforeEach(() => mkdirSync(folder, { recursive: true }))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Each "page" is of 300 kB. */
const exportTo = (zip: boolean) =>
  exportStatements({
    ids: statements.map(({ id }) => id),
    readStatement: (id) => Promise.resolve(statements.find((one) => one.id === id) ?? null),
    formats: ['pdf', 'xlsx', 'csv'],
    zip,
    printer: { print: () => Promise.resolve(success(new Uint8Array(300_000).fill(7))) },
    folder,
    onProgress: () => undefined,
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
