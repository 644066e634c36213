import { failure, success, type Result } from '#shared/kernel/result'
import type { ExportFormat } from '#shared/contract/export-formats'
import type { Failure } from '#shared/contract/failures'
import type { Payment } from '#shared/domain/payments/payment'
import type { Statement } from '#shared/domain/statements/statement'
import { translator } from '#shared/wording/translator'
import { byNumber, numberSpan } from '#shared/domain/statements/statement-number'
import { nameThe, printBatch, type BatchFile, type BatchRequest } from './print-batch'
import { safeFileName, statementFileName } from './statement-file-name'
import { summaryCsv } from './summary/summary-csv'
import { inOrder, summaryLine, type SummaryLine } from './summary/summary-line'
import { settlementsOf, writeWorkbook } from './workbook/write-workbook'

/** What an export needs. */
export interface ExportRequest extends Omit<BatchRequest, 'readPage' | 'beside' | 'archive'> {
  readonly readStatement: (id: string) => Promise<Statement | null>
  /** The logo of a lender, or `null`. */
  readonly logoOf?: (collectivityId: string) => string | null
  /** Payments of the statements so far, for the summary; none where absent. */
  readonly payments?: readonly Payment[]
  readonly formats: readonly ExportFormat[]
  /** Whether more lenders than one issue statements here: each numbers its own, and its files are named by it too. */
  readonly severalLenders?: boolean
  /** One archive in the folder, instead of the files. */
  readonly zip: boolean
  /** Files that are made elsewhere and exported with the others. */
  readonly more?: readonly BatchFile[]
}

/** Statements of a file that is named by their numbers, and by their lender where its numbers may be those of another one too. */
interface Named {
  readonly numbers: readonly string[]
  readonly lenders: readonly string[]
}

const named = (
  key: 'documents.file.summary' | 'documents.file.archive' | 'documents.file.workbook',
  { numbers, lenders }: Named,
  ending: string,
): string => {
  const name = translator('fr')(key, numberSpan(numbers))
  const [lender, ...others] = new Set(lenders)
  const whole = lender === undefined || others.length > 0 ? name : `${name}, ${lender}`
  return `${safeFileName(whole)}.${ending}`
}

const summaryTable = (lines: readonly SummaryLine[], fileName: string): BatchFile => ({
  fileName,
  bytes: new TextEncoder().encode(summaryCsv(lines)),
})

/** The summary as pages, printed as the statements are; none for a single statement. */
async function summaryPages(
  [first, ...others]: readonly SummaryLine[],
  fileName: string,
  printer: BatchRequest['printer'],
): Promise<Result<readonly BatchFile[], Failure>> {
  if (first === undefined || others.length === 0) return success([])
  const { summaryPage } = await import('./summary-page')
  const printed = await printer.print(summaryPage([first, ...others], 'fr'))
  if (printed.ok) return success([{ fileName, bytes: printed.value }])
  return failure(...nameThe(printed.failures, fileName))
}

async function workbooks(
  statements: readonly Statement[],
  severalLenders: boolean,
): Promise<readonly BatchFile[]> {
  const files: BatchFile[] = []
  const inNumber = statements.toSorted((a, b) => byNumber(a.content, b.content))
  for (const settlement of settlementsOf(inNumber)) {
    const numbers = settlement.map(({ content }) => content.number)
    const lenders = severalLenders ? settlement.map(({ content }) => content.lender.name) : []
    files.push({
      fileName: named('documents.file.workbook', { numbers, lenders }, 'xlsx'),
      bytes: await writeWorkbook(settlement),
    })
  }
  return files
}

/**
 * Writes statements into a folder in the formats asked, all or none: each as PDF, a workbook for each settlement, and a
 * summary table, which always accompanies several PDFs as their index, beside a summary to print. Returns the names of the
 * files, PDFs first; or of the one archive. Statements are French documents, even where the window is in English.
 */
export async function exportStatements({
  readStatement,
  logoOf = () => null,
  payments = [],
  formats,
  severalLenders = false,
  zip,
  more = [],
  ...batch
}: ExportRequest): Promise<Result<readonly string[], Failure>> {
  const lines: SummaryLine[] = []
  const lenders: string[] = []
  const kept: Statement[] = []
  const isAsked = (format: ExportFormat): boolean => formats.includes(format)
  // Pages contain typefaces, which plain Node can't read: they are loaded only where they are printed.
  const page = isAsked('pdf') ? (await import('./statement-page')).statementPage : null
  const nameOf = (file: 'archive' | 'summary', ending: string): string =>
    named(`documents.file.${file}`, { numbers: lines.map(({ number }) => number), lenders }, ending)
  return printBatch({
    ...batch,
    archive: zip ? () => nameOf('archive', 'zip') : null,
    readPage: async (id) => {
      const statement = await readStatement(id)
      if (statement === null) return failure({ code: 'unknownRecord', table: 'statements', id })
      lines.push(summaryLine(statement, payments))
      if (severalLenders) lenders.push(statement.content.lender.name)
      if (isAsked('xlsx')) kept.push(statement)
      return success({
        html: page?.({ ...statement, logo: logoOf(statement.content.lender.id) }, 'fr') ?? null,
        fileName: statementFileName(statement, { severalLenders }),
        label: statement.content.number,
      })
    },
    beside: async () => {
      const summary = inOrder(lines)
      const pages = isAsked('pdf')
        ? await summaryPages(summary, nameOf('summary', 'pdf'), batch.printer)
        : success([])
      if (!pages.ok) return pages
      return success([
        ...pages.value,
        ...(await workbooks(kept, severalLenders)),
        ...(isAsked('csv') || lines.length > 1
          ? [summaryTable(summary, nameOf('summary', 'csv'))]
          : []),
        ...more,
      ])
    },
  })
}
