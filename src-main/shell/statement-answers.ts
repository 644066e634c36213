import { join } from 'node:path'
import { success } from '#shared/kernel/result'
import { writeTogether, type BatchFile } from '../documents/print-batch'
import { noteReminders, reminders } from '../use-cases/reminders'
import type { AnswerSources } from './answer-sources'
import type { Answers } from './answers-table'
import { documents } from './documents'

/** The life of statements: checks, sending, contests, payments, reminders. */
export function statementAnswers({ ports, dialogs, files }: AnswerSources) {
  const { surroundings } = ports
  return {
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
      const written = await writeTogether(folder, letters, files.hidden)
      if (!written.ok) return written
      files.remember(folder, written.value)
      const noted = await noteReminders(ports, ids)
      return noted.ok
        ? success({ asked: true, folder, files: written.value.map((name) => join(folder, name)) })
        : noted
    },
  } satisfies Partial<Answers>
}
