import { success } from '#shared/kernel/result'
import { translator } from '#shared/wording/translator'
import { safeFileName } from '../documents/statement-file-name'
import { readReport } from '../use-cases/read-report'
import { reportOf } from '../use-cases/save-annual-report'
import type { AnswerSources } from './answer-sources'
import type { Answers } from './answers-table'
import { documents } from './documents'

/** The annual report as a file, in the language of the program. */
export const reportAnswers = ({ ports, preferences, dialogs, files }: AnswerSources) =>
  ({
    writeReport: async ({ year, format }) => {
      const registers = ports.keeper.registers()
      const { language } = preferences.current()
      const report = reportOf(registers, year)
      const view = await readReport(ports, { year, internal: report.internal })
      if (!view.ok) return view
      const name = translator(language)('annualReport.fileName', { year })
      const path = await dialogs.fileToSave(`${safeFileName(name)}.${format}`)
      if (path === null) return success({ asked: false })
      const source = {
        report,
        figures: view.value.figures,
        workspace: registers.workspace?.name ?? '',
        today: ports.surroundings.today(),
      }
      const { reportDocument, reportPage, writeDocx } = await documents()
      if (format === 'docx')
        return files.write(path, await writeDocx(reportDocument(source, language)))
      const isExample = registers.workspace?.example ?? false
      const printed = await ports.printer.print(reportPage(source, isExample, language))
      return printed.ok ? files.write(path, printed.value) : printed
    },
  }) satisfies Partial<Answers>
