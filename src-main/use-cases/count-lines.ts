import type { ImportCounts, RehearsedLine } from '#shared/contract/import-views'

/** How many lines of a file have each result. */
export function countLines(lines: readonly RehearsedLine[]): ImportCounts {
  const counts = { added: 0, changed: 0, skipped: 0, refused: 0 }
  for (const { status } of lines) counts[status] += 1
  return counts
}
