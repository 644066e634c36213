import { success } from '#shared/kernel/result'
import { hourSheetReader, previewHourRecord } from '../use-cases/hour-sheets'
import type { AnswerSources } from './answer-sources'
import type { Answers } from './answers-table'
import { documents } from './documents'
import { exportToFolder } from './export-to-folder'

/** The name under which the window sees the export's progress and stops it. */
const JOB = 'exportHourRecords'

/** Records of hours: made, looked at, printed, answered. What is printed is French. */
export function hourRecordAnswers(sources: AnswerSources) {
  const { ports, preferences, dialogs } = sources
  return {
    previewHourRecord: async (of) => {
      const sheet = await previewHourRecord(ports, of)
      const { hourRecordPage } = await documents()
      return sheet.ok
        ? success({ html: hourRecordPage(sheet.value, preferences.current().language) })
        : sheet
    },
    exportHourRecords: async ({ ids }) =>
      exportToFolder(sources, JOB, await dialogs.folderForHourRecords(), async (work) => {
        const { exportHourRecords } = await documents()
        const { printer } = ports
        return exportHourRecords({ ids, readSheet: hourSheetReader(ports), printer, ...work })
      }),
  } satisfies Partial<Answers>
}
