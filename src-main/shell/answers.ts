import { success } from '#shared/kernel/result'
import type { ImportReader } from '../imports/read-import'
import type { PastView } from '#shared/contract/past-views'
import { readStory } from '../use-cases/read-story'
import { readTakable } from '../use-cases/read-takable'
import { takeAgain } from '../use-cases/take-again'
import { answersInTime, type AnswersAt } from './answers-in-time'
import { accountingAnswers } from './accounting-answers'
import { actAnswers } from './act-answers'
import type { Answers } from './answers-table'
import { backupAnswers } from './backup-answers'
import type { BackupDesk } from '../backups/backup-desk'
import { exchangeAnswers } from './exchange-answers'
import { documentAnswers } from './document-answers'
import type { FileDialogs } from './file-dialogs'
import { firstAnswers, type FirstSources } from './first-answers'
import { hourRecordAnswers } from './hour-record-answers'
import { importAnswers } from './import-answers'
import { listAnswers } from './list-answers'
import type { Jobs } from './jobs'
import type { Log } from './log'
import { payrollAnswers } from './payroll-answers'
import type { PreferencesFile } from './preferences-file'
import type { KeyDesk } from '../use-cases/exchange-ports'
import type { PaperStore } from '../use-cases/paper-store'
import type { OpenCopy } from './open-copy'
import { repairAnswers } from './repair-answers'
import { reportAnswers } from './report-answers'
import { statementAnswers } from './statement-answers'
import { paperAnswers } from './paper-answers'
import { figureAnswers } from './figure-answers'
import { territoryAnswers, type TerritoryFiles } from './territory-answers'
import { workspaceAnswers } from './workspace-answers'
import { useCaseAnswers } from './use-case-answers'
import type { WrittenFiles } from './written-files'

/** What answering needs. */
export interface AnswerSources extends FirstSources {
  readonly preferences: PreferencesFile
  readonly dialogs: FileDialogs
  readonly files: WrittenFiles
  readonly jobs: Jobs
  readonly log: Log
  readonly readImport: ImportReader
  /** The folder of the sample territories that come with the program. */
  readonly samplesFolder: string
  readonly territories: TerritoryFiles
  /** The contents of papers, and what opens one. */
  readonly papers: PaperStore
  readonly openCopy: OpenCopy
  /** The signed files, sent and received, and the key of this machine. */
  readonly contents: PaperStore
  readonly keys: KeyDesk
  readonly backups: BackupDesk
  readonly onProgress: (job: string, done: number, total: number) => void
  /** Called when another workspace answers: the past, or the present again. */
  readonly onPast: () => void
  /** Applies the new preferences to menu and windows, and notifies the window. */
  readonly onPreferences: () => void
}

const bytesOf = (content: { readonly text: string } | { readonly base64: string }) =>
  'text' in content ? content.text : new Uint8Array(Buffer.from(content.base64, 'base64'))

/** What is answered by one workspace, the present one or one as it was. */
function answersAt(sources: AnswerSources, past: PastView | null): AnswersAt {
  const { ports, preferences, dialogs, files, jobs, log } = sources
  return {
    ...firstAnswers(sources, past),
    readStory: (asked) => readStory(ports, preferences.current(), asked),
    readTakable: (asked) => readTakable(ports, preferences.current(), asked),
    takeAgain: (asked) => takeAgain(ports, preferences.current(), asked),
    ...useCaseAnswers(ports),
    ...payrollAnswers(sources),
    ...paperAnswers(sources),
    ...documentAnswers(sources),
    ...statementAnswers(sources),
    ...accountingAnswers(sources),
    ...actAnswers(sources),
    ...reportAnswers(sources),
    ...exchangeAnswers(sources),
    ...hourRecordAnswers(sources),
    ...importAnswers(sources),
    ...listAnswers(sources),
    ...backupAnswers(sources),
    ...repairAnswers(sources),
    cancelJob: ({ job }) => {
      jobs.cancel(job)
      return Promise.resolve(success(null))
    },

    ...workspaceAnswers(sources),
    ...territoryAnswers(sources),
    ...figureAnswers(sources),
    saveFile: async ({ name, content }) => {
      const path = await dialogs.fileToSave(name)
      return path === null ? success({ asked: false }) : files.write(path, bytesOf(content))
    },
    showFile: ({ path }) => files.show(path),
    noteCrash: ({ detail }) => Promise.resolve(success({ reference: log.bug('window', detail) })),
    savePreferences: async (chosen) => {
      const saved = await preferences.save(chosen)
      if (saved.ok) sources.onPreferences()
      return saved
    },
  }
}

/** Everything that the window may ask, with its answer. */
export const answersFor = (sources: AnswerSources): Answers => answersInTime(sources, answersAt)
