import { join } from 'node:path'
import { failure, success } from '#shared/kernel/result'
import { writeTogether, type BatchFile } from '../documents/print-batch'
import { importFiles } from '../imports/import-files'
import type { ImportReader } from '../imports/read-import'
import { importPayments } from '../use-cases/import-payments'
import { preparePayments } from '../use-cases/prepare-payments'
import type { Ports } from '../use-cases/ports'
import { noteReminders, reminders } from '../use-cases/reminders'
import type { Answers } from './answers-table'
import { documents } from './documents'
import type { FileDialogs } from './file-dialogs'
import type { WrittenFiles } from './written-files'

interface StatementSources {
  readonly ports: Ports
  readonly dialogs: Pick<FileDialogs, 'paymentsToImport' | 'folderForActs'>
  readonly files: WrittenFiles
  readonly readImport: ImportReader
}

/** The life of statements: checks, sending, contests, payments and their files, reminders. */
export function statementAnswers({ ports, dialogs, files, readImport }: StatementSources) {
  const chosen = importFiles()
  const { surroundings } = ports
  return {
    choosePayments: async () => {
      const path = await dialogs.paymentsToImport()
      if (path === null) return success({ asked: false })
      const read = await readImport(path, surroundings.today())
      if (!read.ok) return read
      const { fileName, bytes, sha256, content } = read.value
      if ('events' in content) return failure({ code: 'noPaymentInFile', file: fileName })
      const prepared = preparePayments(ports, content)
      if (!prepared.ok) return prepared
      const token = surroundings.newId()
      chosen.hold(token, { fileName, bytes, sha256, table: content })
      return success({ asked: true, token, fileName, lines: prepared.value.lines })
    },
    importPayments: async ({ token }) => {
      const file = chosen.get(token)
      if (file === null) return failure({ code: 'importForgotten' })
      const kept = await importPayments(ports, file)
      if (kept.ok) chosen.forget(token)
      return kept
    },
    writeReminders: async ({ ids }) => {
      const facts = reminders(ports, ids)
      if (!facts.ok) return facts
      const folder = await dialogs.folderForActs()
      if (folder === null) return success({ asked: false })
      const { reminderFileName, reminderLetter, writeDocx } = await documents()
      const letters: BatchFile[] = []
      for (const one of facts.value)
        letters.push({
          fileName: reminderFileName(one, surroundings.today()),
          bytes: await writeDocx(reminderLetter(one)),
        })
      const written = await writeTogether(folder, letters)
      if (!written.ok) return written
      files.remember(folder, written.value)
      const noted = await noteReminders(ports, ids)
      return noted.ok
        ? success({ asked: true, folder, files: written.value.map((name) => join(folder, name)) })
        : noted
    },
  } satisfies Partial<Answers>
}
