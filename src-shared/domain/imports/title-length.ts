import { minutes, MINUTES_PER_DAY } from '#shared/kernel/minutes'
import { parseDuration } from '../timesheets/parse-duration'

/** The length that the title of an event of this program ends with, in minutes, and what is before it: "Oigny (urbanisme) : 2 h 30". */
export function titleLength(
  title: string,
): { readonly before: string; readonly length: number } | null {
  const [, before, length] = /^(.+?)\s*:\s+([^:]+)$/.exec(title) ?? []
  const read = parseDuration(length ?? '', minutes(MINUTES_PER_DAY))
  return before !== undefined && read.ok ? { before, length: read.value.minutes } : null
}
