import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { Printer } from '../use-cases/ports'
import { prepareAhead } from './prepare-ahead'
import { diskCode, diskFailure } from '../files/disk-failure'
import { unnotedFolders, type HiddenFolders } from '../files/hidden-folders'
import { moveFiles } from '../files/move-files'
import { distinctFileName } from './statement-file-name'
import { syncFolder } from '../files/sync-folder'
import { writeFile } from '../files/write-file'
import { zipFiles } from '../files/zip-files'

/** Pages that are printed in parallel. */
export const AT_ONCE = 2

/** A page ready to be printed. */
export interface BatchPage {
  /** `null`: the page is not asked for, only the files beside it. */
  readonly html: string | null
  readonly fileName: string
  /** Its name for the user, for a page that can't be printed. */
  readonly label: string
}

/** A file beside the printed ones. */
export interface BatchFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** What a batch needs. Pages are read as they are printed, so that a large batch does not fill the memory. */
export interface BatchRequest {
  readonly ids: readonly string[]
  readonly readPage: (id: string) => Promise<Result<BatchPage, Failure>>
  /** Asked once all is printed: the files beside the pages. */
  readonly beside: () => Promise<Result<readonly BatchFile[], Failure>>
  /** Name of the one archive of all files, asked once all is printed; `null`: they are in the folder. */
  readonly archive: (() => string) | null
  readonly printer: Printer
  /** An existing folder. */
  readonly folder: string
  /** Makes the folder that is filled out of sight; by default, nothing finds it after a kill. */
  readonly hidden?: HiddenFolders
  readonly onProgress: (done: number, total: number) => void
  readonly stop: AbortSignal
}

/** The batch as it grows, in a folder of its own beside its place. */
interface Batch {
  readonly folder: string
  readonly names: string[]
  /** No file of the user is in it. */
  removable: boolean
}

/** Names the page in a failure as the user knows it. */
export const nameThe = (failures: readonly Failure[], label: string): readonly Failure[] =>
  failures.map((each) => (each.code === 'printFailed' ? { ...each, statement: label } : each))

/** Names the folder that the user chose, not the hidden one. */
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

/** A page as a file; `null` where it is not asked for. */
async function printPage(
  { readPage, printer }: BatchRequest,
  id: string,
): Promise<Result<BatchFile | null, Failure>> {
  const page = await readPage(id)
  if (!page.ok) return page
  const { html, fileName, label } = page.value
  if (html === null) return success(null)
  const printed = await printer.print(html)
  return printed.ok
    ? success({ fileName, bytes: printed.value })
    : failure(...nameThe(printed.failures, label))
}

/** Replaces the files by the archive that contains them. */
async function putTogether(batch: Batch, archive: string): Promise<Result<null, Failure>> {
  try {
    await zipFiles(batch.folder, batch.names, archive)
  } catch (error) {
    return failure(diskFailure(error, join(batch.folder, archive)))
  }
  batch.names.splice(0, batch.names.length, archive)
  return success(null)
}

/** Moves each file to its place: within one disk, without writing it again. */
async function putInPlace(batch: Batch, folder: string): Promise<Result<null, Failure>> {
  const { result, restored } = await moveFiles(batch.folder, folder, batch.names)
  batch.removable = restored
  if (result.ok) await syncFolder(folder)
  return result
}

/** Prints the whole batch, then moves each file to its place. */
async function fill(request: BatchRequest, batch: Batch): Promise<Result<null, Failure>> {
  const { ids, beside, folder, onProgress, stop } = request
  let done = 0
  onProgress(0, ids.length)
  for await (const file of prepareAhead(ids, (id) => printPage(request, id), AT_ONCE)) {
    if (stop.aborted) return failure({ code: 'jobCancelled' })
    if (!file.ok) return file
    const added = file.value === null ? file : await addFile(batch, file.value)
    if (!added.ok) return added
    done += 1
    onProgress(done, ids.length)
  }
  const others = await beside()
  if (!others.ok) return others
  for (const file of others.value) {
    if (stop.aborted) return failure({ code: 'jobCancelled' })
    const added = await addFile(batch, file)
    if (!added.ok) return added
  }
  if (request.archive !== null) {
    const archived = await putTogether(batch, request.archive())
    if (!archived.ok) return archived
  }
  if (stop.aborted) return failure({ code: 'jobCancelled' })
  return putInPlace(batch, folder)
}

/** Removes the hidden folder, unless a disk without space prevents it: that was reported, and it stays hidden. */
async function clear(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true })
  } catch (error) {
    if (diskCode(error) === null) throw error
  }
}

/** Fills a hidden folder beside its place, and removes it in any case; returns the names of the files. */
async function inHiddenFolder(
  folder: string,
  hidden: HiddenFolders,
  work: (batch: Batch) => Promise<Result<null, Failure>>,
): Promise<Result<readonly string[], Failure>> {
  let own: string
  try {
    own = await hidden.make(folder)
  } catch (error) {
    return failure(diskFailure(error, join(folder, '.quotite-')))
  }
  const batch: Batch = { folder: own, names: [], removable: true }
  try {
    const done = await work(batch)
    return done.ok ? success(batch.names) : failure(...placeThe(done.failures, own, folder))
  } finally {
    if (batch.removable) await clear(own)
    hidden.forget(own)
  }
}

/**
 * Prints pages as PDF into a folder; returns the names of the files, PDFs first. All or nothing: everything is printed into
 * a hidden folder beside its place and moved at the end, so that a stop, a full disk or a page that can't be printed leave
 * the folder as it was. Files of the same name are replaced; if one can't be (open in another program), none is.
 */
export const printBatch = (request: BatchRequest): Promise<Result<readonly string[], Failure>> =>
  inHiddenFolder(request.folder, request.hidden ?? unnotedFolders, (batch) => fill(request, batch))

/** Writes files into an existing folder, all or none, as `printBatch` does; returns their names. */
export const writeTogether = (
  folder: string,
  files: readonly BatchFile[],
  hidden = unnotedFolders,
): Promise<Result<readonly string[], Failure>> =>
  inHiddenFolder(folder, hidden, async (batch) => {
    for (const file of files) {
      const added = await addFile(batch, file)
      if (!added.ok) return added
    }
    return putInPlace(batch, folder)
  })
