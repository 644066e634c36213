import { join } from 'node:path'
import { success } from '#shared/kernel/result'
import { hourSheetReader, previewHourRecord } from '../use-cases/hour-sheets'
import type { Ports } from '../use-cases/ports'
import type { Answers } from './answers-table'
import { documents } from './documents'
import type { FileDialogs } from './file-dialogs'
import type { Jobs } from './jobs'
import type { PreferencesFile } from './preferences-file'
import type { WrittenFiles } from './written-files'

interface HourRecordSources {
  readonly ports: Ports
  readonly preferences: Pick<PreferencesFile, 'current'>
  readonly dialogs: Pick<FileDialogs, 'folderForHourRecords'>
  readonly files: WrittenFiles
  readonly jobs: Jobs
  readonly onProgress: (job: string, done: number, total: number) => void
}

/** The name under which the window sees the export's progress and stops it. */
const JOB = 'exportHourRecords'

/** Records of hours: made, looked at, printed, answered. What is printed is French. */
export const hourRecordAnswers = ({
  ports,
  preferences,
  dialogs,
  files,
  jobs,
  onProgress,
}: HourRecordSources) =>
  ({
    previewHourRecord: async (of) => {
      const sheet = await previewHourRecord(ports, of)
      const { hourRecordPage } = await documents()
      return sheet.ok
        ? success({ html: hourRecordPage(sheet.value, preferences.current().language) })
        : sheet
    },
    exportHourRecords: async ({ ids }) => {
      const folder = await dialogs.folderForHourRecords()
      if (folder === null) return success({ asked: false })
      const { exportHourRecords } = await documents()
      const written = await jobs.run(JOB, (stop) =>
        exportHourRecords({
          ids,
          readSheet: hourSheetReader(ports),
          printer: ports.printer,
          folder,
          onProgress: (done, total) => onProgress(JOB, done, total),
          stop,
        }),
      )
      if (!written.ok) return written
      const paths = written.value.map((name) => join(folder, name))
      files.remember(folder, paths)
      return success({ asked: true, folder, files: paths })
    },
  }) satisfies Partial<Answers>
