import { expect, it, vi } from 'vitest'
import { day } from '#shared/kernel/day'
import { failure } from '#shared/kernel/result'
import type { ImportReader } from '../../../src-main/imports/read-import'
import { jobs } from '../../../src-main/shell/jobs'
import { readChosenTable } from '../../../src-main/shell/read-chosen-table'

const TODAY = day('2027-01-14')

/** A reader that reads nothing and ends when it is stopped. */
const waiting = () =>
  vi.fn<ImportReader>(
    (_, __, stop) =>
      new Promise((resolve) => {
        stop?.addEventListener('abort', () => resolve(failure({ code: 'jobCancelled' })))
      }),
  )

it.each([
  ['what is pasted', { name: 'Tableau collé', text: 'Agent;Traitement\nMarie;1800\n' }, null],
  ['a file', null, '/paie.csv'],
])(
  '%s is read in the thread of files, and no longer once the program ends',
  async (_, pasted, path) => {
    const [running, readImport] = [jobs(), waiting()]
    const choose = () => Promise.resolve(path)
    const read = readChosenTable(pasted, choose, { jobs: running, readImport }, TODAY)
    await vi.waitFor(() =>
      expect(readImport).toHaveBeenCalledWith(pasted ?? path, TODAY, expect.any(AbortSignal)),
    )
    running.cancelAll()
    expect(await read).toEqual(failure({ code: 'jobCancelled' }))
  },
)
