import type { ChangesBeyond } from '#shared/contract/repair-views'
import { groupBy } from '#shared/kernel/group-by'
import type { StoredFile } from './read-beyond'

/** Whose changes lie after a break, as their lines say, and how many lines can't be read. */
export function changesBeyond(stored: StoredFile | null): ChangesBeyond {
  const beyond = (stored?.lines ?? []).filter(({ line }) => line >= (stored?.breaksAt ?? 1))
  const readable = beyond.flatMap(({ content }) => content ?? [])
  return {
    authors: groupBy(readable, ({ author }) => author).map((lines) => ({
      author: lines[0].author,
      count: lines.length,
      from: lines[0].at,
      until: lines.at(-1)?.at ?? '',
    })),
    unreadable: beyond.length - readable.length,
  }
}
