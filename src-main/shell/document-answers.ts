import { join } from 'node:path'
import { failure, success } from '#shared/kernel/result'
import { logoOf } from '../use-cases/logo-of'
import { previewStatement } from '../use-cases/preview-statement'
import type { Ports } from '../use-cases/ports'
import type { Answers } from './answers-table'
import { documents } from './documents'
import type { FileDialogs } from './file-dialogs'
import type { Jobs } from './jobs'
import type { PreferencesFile } from './preferences-file'
import type { WrittenFiles } from './written-files'

interface DocumentSources {
  readonly ports: Ports
  readonly preferences: Pick<PreferencesFile, 'current'>
  readonly dialogs: FileDialogs
  readonly files: WrittenFiles
  readonly jobs: Jobs
  readonly onProgress: (job: string, done: number, total: number) => void
}

/** The name under which the window sees the export's progress and stops it. */
const JOB = 'exportStatements'

/** Pages and files of statements. What is issued is French; a preview is in the user's language. */
export function documentAnswers({
  ports,
  preferences,
  dialogs,
  files,
  jobs,
  onProgress,
}: DocumentSources) {
  const { keeper, printer } = ports
  const logo = logoOf(keeper)
  return {
    previewStatement: async (asked) => {
      const content = await previewStatement(ports, asked)
      if (!content.ok) return content
      const draft = {
        content: content.value,
        fingerprint: null,
        cancelled: null,
        logo: logo(content.value.lender.id),
      }
      const { statementPage } = await documents()
      return success({ html: statementPage(draft, preferences.current().language) })
    },
    readStatementPage: async ({ id }) => {
      const statement = await keeper.readStatement(id)
      const { statementPage } = await documents()
      return statement === null
        ? failure({ code: 'unknownRecord', table: 'statements', id })
        : success({
            html: statementPage({ ...statement, logo: logo(statement.content.lender.id) }, 'fr'),
          })
    },
    exportStatements: async ({ ids, formats = ['pdf'], zip = false }) => {
      const folder = await dialogs.folderForStatements()
      if (folder === null) return success({ asked: false })
      const { exportStatements } = await documents()
      const written = await jobs.run(JOB, (stop) =>
        exportStatements({
          ids,
          formats,
          zip,
          readStatement: keeper.readStatement,
          logoOf: logo,
          payments: [...keeper.registers().payments.values()],
          printer,
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
  } satisfies Partial<Answers>
}
