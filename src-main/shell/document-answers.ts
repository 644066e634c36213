import { join } from 'node:path'
import { failure, success } from '#shared/kernel/result'
import { hasSeveralLenders } from '#shared/domain/statements/has-several-lenders'
import { translator } from '#shared/wording/translator'
import { logoOf } from '../use-cases/logo-of'
import { previewStatement } from '../use-cases/preview-statement'
import { publicPageFacts } from '../use-cases/public-page-facts'
import type { AnswerSources } from './answer-sources'
import type { Answers } from './answers-table'
import { documents } from './documents'
import { exportToFolder } from './export-to-folder'

/** The name under which the window sees the export's progress and stops it. */
const JOB = 'exportStatements'

/** Pages and files of statements. What is issued is French; a preview is in the user's language. */
export function documentAnswers(sources: AnswerSources) {
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
          severalLenders: hasSeveralLenders(keeper.registers().statements.values()),
          readStatement: keeper.readStatement,
          logoOf: logo,
          payments: [...keeper.registers().payments.values()],
          printer,
          ...work,
        })
      }),
    writePublicPage: async ({ year }) => {
      const { language } = preferences.current()
      const asked = { year, today: ports.surroundings.today(), language }
      const facts = await publicPageFacts(keeper, asked)
      if (!facts.ok) return facts
      const place = await dialogs.folderForPublicPage()
      if (place === null) return success({ asked: false })
      const folder = join(place, translator(language)('publicPage.folder', { year }))
      const { writePublicPage } = await documents()
      const written = await writePublicPage(folder, facts.value)
      if (!written.ok) return written
      const paths = written.value.map((name) => join(folder, name))
      sources.files.remember(folder, paths)
      return success({ asked: true, folder, files: paths })
    },
  } satisfies Partial<Answers>
}
