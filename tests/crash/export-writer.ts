import { mkdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { success } from '#shared/kernel/result'
import { printBatch } from '../../src-main/documents/print-batch'
import { notedFolders } from '../../src-main/files/hidden-folders'

/** Two pages are printed, and said; the others are still being printed when the process is killed, however late that is. */
const PRINTED = ['1', '2']

// A process that prints pages into a folder, until it is killed.
const [folder = ''] = process.argv.slice(2)
mkdirSync(join(folder, 'data'))
await printBatch({
  ids: ['1', '2', '3', '4', '5', '6'],
  readPage: (id) => Promise.resolve(success({ html: id, fileName: `${id}.pdf`, label: id })),
  beside: () => Promise.resolve(success([])),
  archive: null,
  printer: {
    print: async (html) => {
      if (!PRINTED.includes(html)) await setTimeout(600_000)
      writeSync(1, `${html}\n`)
      return success(new TextEncoder().encode(`page ${html}`))
    },
  },
  folder: join(folder, 'chosen'),
  hidden: notedFolders(join(folder, 'data', 'unfinished-exports.json'), () => undefined),
  onProgress: () => undefined,
  stop: new AbortController().signal,
})
