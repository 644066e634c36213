import { mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Result } from '#shared/kernel/result'
import { failure, success } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { Printer } from '../use-cases/ports'
import { ahead } from './ahead'
import { diskFailure } from './disk-failure'
import { distinctFileName } from './statement-file-name'
import { syncFolder } from './sync-folder'
import { writeFile } from './write-file'

/** A page ready to be printed. */
export interface BatchPage {
  readonly html: string
  readonly fileName: string
  /** What a person calls it, for a page that can't be printed. */
  readonly label: string
}

/** A file beside the printed ones. */
export interface BatchFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** What a batch needs. Pages are read one by one, so that a large batch does not fill the memory. */
export interface BatchRequest {
  readonly ids: readonly string[]
  readonly readPage: (id: string) => Promise<Result<BatchPage, Failure>>
  /** Asked once all is printed: a table beside the pages, or `null`. */
  readonly summary: () => BatchFile | null
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
}

/** A person knows a page by its name. */
const nameThe = (failures: readonly Failure[], label: string): readonly Failure[] =>
  failures.map((each) => (each.code === 'printFailed' ? { ...each, statement: label } : each))

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
  { fileName, bytes }: BatchFile,
): Promise<Result<null, Failure>> {
  const name = distinctFileName(fileName, new Set(batch.names.map((taken) => taken.toLowerCase())))
  const written = await writeFile(join(batch.folder, name), bytes)
  if (written.ok) batch.names.push(name)
  return written
}

async function addPage(
  { printer }: BatchRequest,
  { html, fileName, label }: BatchPage,
  batch: Batch,
): Promise<Result<null, Failure>> {
  const printed = await printer.print(html)
  if (!printed.ok) return failure(...nameThe(printed.failures, label))
  return addFile(batch, { fileName, bytes: printed.value })
}

/** Prints the whole batch, then puts each file in its place: a move within one disk, which does not write again. */
async function fill(request: BatchRequest, batch: Batch): Promise<Result<null, Failure>> {
  const { ids, readPage, summary, folder, onProgress, stop } = request
  onProgress(0, ids.length)
  for await (const page of ahead(ids, readPage)) {
    if (stop.aborted) return failure({ code: 'jobCancelled' })
    if (!page.ok) return page
    const added = await addPage(request, page.value, batch)
    if (!added.ok) return added
    onProgress(batch.names.length, ids.length)
  }
  const table = summary()
  if (table !== null) {
    const added = await addFile(batch, table)
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
 * Prints pages as PDF into a folder; gives the names of the files, PDFs first. All or nothing: everything is printed into
 * a hidden folder beside its place and moved at the end, so that a person who stops, a full disk or a page that can't be
 * printed leave the folder as it was. Files of the same name are replaced; should one resist (open in another program),
 * those already moved stay, whole.
 */
export async function printBatch(
  request: BatchRequest,
): Promise<Result<readonly string[], Failure>> {
  const { folder } = request
  let own: string
  try {
    own = await mkdtemp(join(folder, '.quotite-'))
  } catch (error) {
    return failure(diskFailure(error, join(folder, '.quotite-')))
  }
  const batch: Batch = { folder: own, names: [] }
  try {
    const filled = await fill(request, batch)
    return filled.ok ? success(batch.names) : failure(...placeThe(filled.failures, own, folder))
  } finally {
    await rm(own, { recursive: true, force: true })
  }
}
