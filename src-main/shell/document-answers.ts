import { failure, success } from '#shared/kernel/result'
import { logoOf } from '../use-cases/logo-of'
import { previewStatement } from '../use-cases/preview-statement'
import type { Ports } from '../use-cases/ports'
import type { Answers } from './answers-table'
import { documents } from './documents'
import { exportToFolder, type ExportSources } from './export-to-folder'
import type { FileDialogs } from './file-dialogs'
import type { PreferencesFile } from './preferences-file'

interface DocumentSources extends ExportSources {
  readonly ports: Ports
  readonly preferences: Pick<PreferencesFile, 'current'>
  readonly dialogs: FileDialogs
}

/** The name under which the window sees the export's progress and stops it. */
const JOB = 'exportStatements'

/** Pages and files of statements. What is issued is French; a preview is in the user's language. */
export function documentAnswers(sources: DocumentSources) {
  const { ports, preferences, dialogs } = sources
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
    exportStatements: async ({ ids, formats = ['pdf'], zip = false }) =>
      exportToFolder(sources, JOB, await dialogs.folderForStatements(), async (work) => {
        const { exportStatements } = await documents()
        return exportStatements({
          ids,
          formats,
          zip,
          readStatement: keeper.readStatement,
          logoOf: logo,
          payments: [...keeper.registers().payments.values()],
          printer,
          ...work,
        })
      }),
  } satisfies Partial<Answers>
}
