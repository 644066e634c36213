import type { Timesheet } from './timesheet'

/** The tasks already written in some timesheets, the most frequent first, then by text: what an entry may offer. */
export function usedTasks(timesheets: readonly Timesheet[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { lines } of timesheets)
    for (const { task } of lines) if (task !== '') counts.set(task, (counts.get(task) ?? 0) + 1)
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([task]) => task)
}
