import { setImmediate } from 'node:timers/promises'
import type { PastLine } from '#shared/wording/described-change'
import type { Journal } from '../journal/journal'
import type { LineWanted } from '../use-cases/ports'

/** So many lines are read in one go: then other questions are answered. */
const AT_ONCE = 100

/**
 * Reads back the changes of a journal, the latest first, without the snapshots that the program took automatically. Ends at a line
 * that can't be read: the files of the past are checked elsewhere, and what is wrong with them is named.
 *
 * @param wanted looked at before a line is read
 */
export async function* readBack(
  journal: Journal,
  wanted: LineWanted,
  note: (text: string) => void,
): AsyncGenerator<PastLine> {
  let before = Number.POSITIVE_INFINITY
  let count = 0
  try {
    for (;;) {
      const lines = journal.lines.filter(({ sequence }) => sequence < before).toReversed()
      const asked = lines.filter(
        (one) => one.label !== null && wanted({ ...one, label: one.label }),
      )
      for await (const { sequence, at, author, label, changes } of journal.readThese(asked)) {
        if (label !== null) yield { sequence, at, author, label, changes }
        count += 1
        if (count % AT_ONCE === 0) await setImmediate()
      }
      before = lines.at(-1)?.sequence ?? before
      // Another reading may have indexed older files meanwhile: they are read first.
      const hasOlder = journal.lines.some(({ sequence }) => sequence < before)
      if (!hasOlder && !(await journal.readOlder())) return
    }
  } catch (error) {
    note(`journal: the history stops short: ${String(error)}`)
  }
}
