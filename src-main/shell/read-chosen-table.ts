import { failure, success, type Result } from '#shared/kernel/result'
import type { Day } from '#shared/kernel/day'
import type { Failure } from '#shared/contract/failures'
import type { ImportReader, ReadImport } from '../imports/read-import'

interface Pasted {
  readonly name: string
  readonly text: string
}

/** Reads a pasted text as a file of that text is read. Loaded when first asked: the window does not wait for its libraries. */
async function readPasted(
  { name, text }: Pasted,
  today: Day,
): Promise<Result<ReadImport, Failure>> {
  const { readImportBytes } = await import('../imports/read-import')
  const read = await readImportBytes('', Buffer.from(text), today)
  return read.ok ? success({ fileName: name, bytes: 0, sha256: '', content: read.value }) : read
}

/** Reads the table that was pasted, or that of the file which the user chooses; `null` where none is chosen. A calendar is refused. */
export async function readChosenTable(
  pasted: Pasted | null,
  choose: () => Promise<string | null>,
  readImport: ImportReader,
  today: Day,
) {
  const path = pasted === null ? await choose() : ''
  if (path === null) return null
  const read = await (pasted === null ? readImport(path, today) : readPasted(pasted, today))
  if (!read.ok) return read
  const { content, ...file } = read.value
  return 'events' in content
    ? failure({ code: 'payFileIsCalendar' } as const)
    : success({ ...file, content })
}
