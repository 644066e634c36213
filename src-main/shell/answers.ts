import { success } from '#shared/kernel/result'
import type { PastView } from '#shared/contract/past-views'
import { readStory } from '../use-cases/read-story'
import { readTakable } from '../use-cases/read-takable'
import { takeAgain } from '../use-cases/take-again'
import type { AnswerSources } from './answer-sources'
import { answersInTime, type AnswersAt } from './answers-in-time'
import { accountingAnswers } from './accounting-answers'
import { actAnswers } from './act-answers'
import type { Answers } from './answers-table'
import { backupAnswers } from './backup-answers'
import { exchangeAnswers } from './exchange-answers'
import { dialogsOfPast } from './dialogs-of-past'
import { documentAnswers } from './document-answers'
import { firstAnswers } from './first-answers'
import { hourRecordAnswers } from './hour-record-answers'
import { importAnswers } from './import-answers'
import { listAnswers } from './list-answers'
import { payrollAnswers } from './payroll-answers'
import { repairAnswers } from './repair-answers'
import { reportAnswers } from './report-answers'
import { statementAnswers } from './statement-answers'
import { paperAnswers } from './paper-answers'
import { figureAnswers } from './figure-answers'
import { territoryAnswers } from './territory-answers'
import { workspaceAnswers } from './workspace-answers'
import { useCaseAnswers } from './use-case-answers'

const bytesOf = (content: { readonly text: string } | { readonly base64: string }) =>
  'text' in content ? content.text : new Uint8Array(Buffer.from(content.base64, 'base64'))

/** What is answered by one workspace, the present one or one as it was. */
function answersAt(present: AnswerSources, past: PastView | null): AnswersAt {
  const sources =
    past === null ? present : { ...present, dialogs: dialogsOfPast(present.dialogs, past) }
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
