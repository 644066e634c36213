import { mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Result } from '#shared/kernel/result'
import { failure, success } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { Statement } from '#shared/domain/statements/statement'
import { translator } from '#shared/wording/translator'
import type { Printer } from '../use-cases/ports'
import { ahead } from './ahead'
import { diskFailure } from './disk-failure'
import { distinctFileName, safeFileName, statementFileName } from './statement-file-name'
import { statementPage } from './statement-page'
import type { SummaryLine } from './summary-csv'
import { summaryCsv, summaryLine } from './summary-csv'
import { syncFolder } from './sync-folder'
import { writeFile } from './write-file'

/** What an export needs. Statements are read one by one, so that a large batch does not fill the memory. */
export interface ExportRequest {
  readonly ids: readonly string[]
  readonly readStatement: (id: string) => Promise<Statement | null>
  readonly printer: Printer
  /** An existing folder. */
  readonly folder: string
  readonly onProgress: (done: number, total: number) => void
  readonly stop: AbortSignal
}

/** The batch as it grows, in a folder of its own beside its place. */
interface Batch {
  readonly folder: string
  readonly names: string[]
  readonly lines: SummaryLine[]
}

/** A person knows statements by their number. */
const nameThe = (failures: readonly Failure[], number: string): readonly Failure[] =>
  failures.map((each) => (each.code === 'printFailed' ? { ...each, statement: number } : each))

/** A person knows the folder that they chose, not the hidden one. */
const placeThe = (
  failures: readonly Failure[],
  hidden: string,
  chosen: string,
): readonly Failure[] =>
  failures.map((each) =>
    'path' in each ? { ...each, path: each.path.replace(hidden, chosen) } : each,
  )

async function addFile(
  batch: Batch,
  wanted: string,
  bytes: Uint8Array,
): Promise<Result<null, Failure>> {
  const name = distinctFileName(wanted, new Set(batch.names.map((taken) => taken.toLowerCase())))
  const written = await writeFile(join(batch.folder, name), bytes)
  if (written.ok) batch.names.push(name)
  return written
}

interface Page {
  readonly statement: Statement
  readonly html: string
}

async function readPage(
  { readStatement }: ExportRequest,
  id: string,
): Promise<Result<Page, Failure>> {
  const statement = await readStatement(id)
  return statement === null
    ? failure({ code: 'unknownRecord', table: 'statements', id })
    : success({ statement, html: statementPage(statement, 'fr') })
}

async function addStatement(
  { printer }: ExportRequest,
  { statement, html }: Page,
  batch: Batch,
): Promise<Result<null, Failure>> {
  const printed = await printer.print(html)
  if (!printed.ok) return failure(...nameThe(printed.failures, statement.content.number))
  batch.lines.push(summaryLine(statement))
  return addFile(batch, statementFileName(statement), printed.value)
}

function addSummary(batch: Batch): Promise<Result<null, Failure>> {
  const numbers = batch.lines.map(({ number }) => number).sort()
  const name = translator('fr')('documents.file.summary', {
    first: numbers[0],
    last: numbers.at(-1),
  })
  const bytes = new TextEncoder().encode(summaryCsv(batch.lines))
  return addFile(batch, `${safeFileName(name)}.csv`, bytes)
}

/** Prints the whole batch, then puts each file in its place: a move within one disk, which does not write again. */
async function fill(request: ExportRequest, batch: Batch): Promise<Result<null, Failure>> {
  const { ids, folder, onProgress, stop } = request
  onProgress(0, ids.length)
  for await (const page of ahead(ids, (id) => readPage(request, id))) {
    if (stop.aborted) return failure({ code: 'jobCancelled' })
    if (!page.ok) return page
    const added = await addStatement(request, page.value, batch)
    if (!added.ok) return added
    onProgress(batch.lines.length, ids.length)
  }
  if (batch.lines.length > 1) {
    const added = await addSummary(batch)
    if (!added.ok) return added
  }
  if (stop.aborted) return failure({ code: 'jobCancelled' })
  for (const name of batch.names) {
    try {
      await rename(join(batch.folder, name), join(folder, name))
    } catch (error) {
      return failure(diskFailure(error, join(folder, name)))
    }
  }
  await syncFolder(folder)
  return success(null)
}

/**
 * Writes statements as PDF into a folder, with a summary table when there are several; gives the names of the files,
 * PDFs first. All or nothing: everything is printed into a hidden folder beside its place and moved at the end, so that
 * a person who stops, a full disk or a page that can't be printed leave the folder as it was. Files of the same name are
 * replaced; should one resist (open in another program), those already moved stay, whole. Statements are French documents whatever the language of the window.
 */
export async function exportStatements(
  request: ExportRequest,
): Promise<Result<readonly string[], Failure>> {
  const { folder } = request
  let own: string
  try {
    own = await mkdtemp(join(folder, '.quotite-'))
  } catch (error) {
    return failure(diskFailure(error, join(folder, '.quotite-')))
  }
  const batch: Batch = { folder: own, names: [], lines: [] }
  try {
    const filled = await fill(request, batch)
    return filled.ok ? success(batch.names) : failure(...placeThe(filled.failures, own, folder))
  } finally {
    await rm(own, { recursive: true, force: true })
  }
}
