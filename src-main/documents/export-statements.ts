import type { Result } from '#shared/kernel/result'
import { failure, success } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { Statement } from '#shared/domain/statements/statement'
import { translator } from '#shared/wording/translator'
import type { BatchFile, BatchRequest } from './print-batch'
import { printBatch } from './print-batch'
import { safeFileName, statementFileName } from './statement-file-name'
import { statementPage } from './statement-page'
import type { SummaryLine } from './summary-csv'
import { summaryCsv, summaryLine } from './summary-csv'

/** What an export needs. */
export interface ExportRequest extends Omit<BatchRequest, 'readPage' | 'summary'> {
  readonly readStatement: (id: string) => Promise<Statement | null>
}

function summaryOf(lines: readonly SummaryLine[]): BatchFile {
  const numbers = lines.map(({ number }) => number).sort()
  const name = translator('fr')('documents.file.summary', {
    first: numbers[0],
    last: numbers.at(-1),
  })
  return {
    fileName: `${safeFileName(name)}.csv`,
    bytes: new TextEncoder().encode(summaryCsv(lines)),
  }
}

/**
 * Writes statements as PDF into a folder, all or none, with a summary table when there are several; gives the names of the
 * files, PDFs first. Statements are French documents whatever the language of the window.
 */
export function exportStatements({
  readStatement,
  ...batch
}: ExportRequest): Promise<Result<readonly string[], Failure>> {
  const lines: SummaryLine[] = []
  return printBatch({
    ...batch,
    readPage: async (id) => {
      const statement = await readStatement(id)
      if (statement === null) return failure({ code: 'unknownRecord', table: 'statements', id })
      lines.push(summaryLine(statement))
      return success({
        html: statementPage(statement, 'fr'),
        fileName: statementFileName(statement),
        label: statement.content.number,
      })
    },
    summary: () => (lines.length > 1 ? summaryOf(lines) : null),
  })
}
