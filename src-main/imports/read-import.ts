import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Calendar } from '#shared/domain/imports/calendar-table'
import type { ImportFileFailure } from '#shared/domain/imports/import-failures'
import { tooLargeImport } from '#shared/domain/imports/too-large-import'
import type { ReadTable } from '#shared/domain/imports/import-table'
import type { PlumbingFailure } from '#shared/contract/failures'
import type { Day } from '#shared/kernel/day'
import { failure, success, type Result } from '#shared/kernel/result'
import { decodeText } from './decode-text'
import { foldAfterLetters } from './fold-after-letters'
import { readCsv } from './read-csv'
import { readIcs } from './read-ics'
import { readWorkbook } from './read-workbook'

/** A file that was read: a table, or a calendar that becomes one once names are known. */
export interface ReadImport {
  readonly fileName: string
  readonly bytes: number
  /** Of the file, in hexadecimal. */
  readonly sha256: string
  readonly content: ReadTable | Calendar
}

/** Why a file of hours was not read. */
export type ReadImportFailure = ImportFileFailure | PlumbingFailure

/** A text that was pasted, and what it is called in place of a file's name. */
export interface PastedText {
  readonly name: string
  readonly text: string
}

/** A file that was given by its content. */
export interface GivenFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** What is read: a file by its path or its content, or a text that was pasted. */
export type ImportOrigin = string | GivenFile | PastedText

/** Reads a file, or what was pasted as a file of that text is read; in this thread or in another one. */
export type ImportReader = (
  from: ImportOrigin,
  today: Day,
  stop?: AbortSignal,
) => Promise<Result<ReadImport, ReadImportFailure>>

/** How an archive begins, and how the workbooks of before 2007 and those with a password begin. */
const ARCHIVE = Buffer.from('PK')
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
/**
 * How pages begin, which programs save under the ending of a workbook, and workbooks in the XML of 2003; documents of text, PDF and
 * SYLK: none begins as a table does.
 */
const PAGE =
  /^\s*(?:<(?:!|\?|[a-z][\w:-]*[\s/>])|mime-version:|\{\\rtf|%PDF-|ID;P(?:WXL|SCALC3|CALCOOO32)\s*[;\r\n])/i
/** How a calendar begins, be it behind a mark of UTF-8. */
const CALENDAR = /^(?:\u00EF\u00BB\u00BF)?\s*begin:vcalendar/i
const PROTECTED = Buffer.from('EncryptedPackage', 'utf16le')

/**
 * Reads the bytes of a file of hours, by what they are and not by the ending of its name: a workbook (XLSX, ODS), a calendar
 * (ICS), else a text in columns (CSV).
 *
 * @param today ends the repetitions of calendars
 */
export async function readImportBytes(
  fileName: string,
  bytes: Buffer,
  today: Day,
): Promise<Result<ReadTable | Calendar, ImportFileFailure>> {
  if (bytes.length === 0) return failure({ code: 'importEmpty', file: fileName })
  if (bytes.subarray(0, 4).equals(COMPOUND))
    return failure({
      code: bytes.includes(PROTECTED) ? 'importEncrypted' : 'importOtherWorkbook',
      file: fileName,
    })
  if (bytes.subarray(0, 2).equals(ARCHIVE) && (bytes[2] ?? 0) <= 7)
    return readWorkbook(fileName, bytes)
  const isCalendar = CALENDAR.test(bytes.toString('latin1', 0, 200))
  const text = decodeText(fileName, isCalendar ? foldAfterLetters(bytes) : bytes)
  if (!text.ok) return text
  if (PAGE.test(text.value.text)) return failure({ code: 'importOtherWorkbook', file: fileName })
  return /^\s*begin:vcalendar/i.test(text.value.text.slice(0, 200))
    ? readIcs(fileName, text.value, today)
    : readCsv(fileName, text.value)
}

function unreadable(error: unknown, path: string): PlumbingFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? { code: 'fileMissing', path }
    : { code: 'fileUnreadable', path, reason: code }
}

/** What was pasted has no name that a failure could say. */
async function readPasted(
  { name, text }: PastedText,
  today: Day,
): Promise<Result<ReadImport, ImportFileFailure>> {
  const read = await readImportBytes('', Buffer.from(text), today)
  return read.ok ? success({ fileName: name, bytes: 0, sha256: '', content: read.value }) : read
}

async function readFrom(path: string, today: Day): Promise<Result<ReadImport, ReadImportFailure>> {
  const fileName = basename(path)
  let bytes: Buffer
  try {
    const found = await stat(path)
    if (!found.isFile()) return failure({ code: 'notAFile', path })
    const tooLarge = tooLargeImport(fileName, found.size)
    if (tooLarge !== null) return failure(tooLarge)
    bytes = await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return failure(unreadable(error, path))
    throw error
  }
  return readWhole({ fileName, bytes }, today)
}

async function readWhole(
  { fileName, bytes: given }: GivenFile,
  today: Day,
): Promise<Result<ReadImport, ImportFileFailure>> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  const content = await readImportBytes(fileName, bytes, today)
  if (!content.ok) return content
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return success({ fileName, bytes: bytes.length, sha256, content: content.value })
}

/** Reads a file of hours, or what was pasted, in this thread. A file that is too large is refused before it is read. */
export const readImport: ImportReader = (from, today) => {
  if (typeof from === 'string') return readFrom(from, today)
  return 'bytes' in from ? readWhole(from, today) : readPasted(from, today)
}
