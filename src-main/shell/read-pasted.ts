import type { Day } from '#shared/kernel/day'

/** Reads a pasted text as a file of that text is read. Loaded when first asked: the window does not wait for its libraries. */
export async function readPasted(text: string, today: Day) {
  const { readImportBytes } = await import('../imports/read-import')
  return readImportBytes('', Buffer.from(text), today)
}
