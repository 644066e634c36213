import { join } from 'node:path'
import { failure, success } from '#shared/kernel/result'
import { writeTogether, type BatchFile } from '../documents/print-batch'
import { actFacts } from '../use-cases/act-facts'
import { minutesFacts } from '../use-cases/minutes-facts'
import { overrunsOf } from '../use-cases/overruns-of'
import type { SigningPorts } from '../use-cases/ports'
import type { Answers } from './answers-table'
import { documents } from './documents'
import type { FileDialogs } from './file-dialogs'
import type { WrittenFiles } from './written-files'

interface ActSources {
  readonly ports: SigningPorts
  readonly dialogs: Pick<FileDialogs, 'folderForActs' | 'fileToSave'>
  readonly files: WrittenFiles
}

/** The acts of agreements, written as .docx: one where the user chooses, or several in a folder, all or none. */
export const actAnswers = ({ ports, dialogs, files }: ActSources) =>
  ({
    writeMinutes: async (asked) => {
      const facts = minutesFacts(ports, asked)
      if (!facts.ok) return facts
      const { minutesFileName, minutesPage, writeDocx } = await documents()
      const path = await dialogs.fileToSave(minutesFileName(facts.value))
      return path === null
        ? success({ asked: false })
        : files.write(path, await writeDocx(minutesPage(facts.value)))
    },
    writeActs: async (asked) => {
      const facts = actFacts(ports, asked)
      if (!facts.ok) return facts
      const { agreement } = facts.value
      const overruns = asked.kind === 'overrunLetter' ? await overrunsOf(ports, agreement) : []
      const { actPages, isForEach, writeDocx } = await documents()
      const acts = actPages({ ...facts.value, overruns })
      if (acts.length === 0 && asked.kind === 'overrunLetter') return failure({ code: 'noOverrun' })
      const [only] = acts
      if (!isForEach(asked.kind) && acts.length === 1 && only !== undefined) {
        const path = await dialogs.fileToSave(only.fileName)
        return path === null
          ? success({ asked: false })
          : files.write(path, await writeDocx(only.page))
      }
      const folder = await dialogs.folderForActs()
      if (folder === null) return success({ asked: false })
      const letters: BatchFile[] = []
      for (const { fileName, page } of acts)
        letters.push({ fileName, bytes: await writeDocx(page) })
      const written = await writeTogether(folder, letters, files.hidden)
      if (!written.ok) return written
      files.remember(folder, written.value)
      return success({
        asked: true,
        folder,
        files: written.value.map((name) => join(folder, name)),
      })
    },
  }) satisfies Partial<Answers>
