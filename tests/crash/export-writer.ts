import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { success } from '#shared/kernel/result'
import { printBatch } from '../../src-main/documents/print-batch'
import { notedFolders } from '../../src-main/files/hidden-folders'

// A process that prints pages into a folder, slowly, and says each, until it is killed.
const [folder = ''] = process.argv.slice(2)
await printBatch({
  ids: ['1', '2', '3', '4', '5', '6'],
  readPage: (id) => Promise.resolve(success({ html: id, fileName: `${id}.pdf`, label: id })),
  beside: () => Promise.resolve(success([])),
  archive: null,
  printer: {
    print: async (html) => {
      await setTimeout(50)
      writeSync(1, `${html}\n`)
      return success(new TextEncoder().encode(`page ${html}`))
    },
  },
  folder: join(folder, 'chosen'),
  hidden: notedFolders(join(folder, 'data', 'unfinished-exports.json'), () => undefined),
  onProgress: () => undefined,
  stop: new AbortController().signal,
})
