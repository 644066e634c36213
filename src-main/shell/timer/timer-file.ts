import { read } from '#shared/kernel/read'
import {
  foundAgain,
  NO_TIMER,
  timerStateSchema,
  type TimerState,
} from '#shared/domain/timesheets/timer'
import { writeFile } from '../../files/write-file'
import type { TimerStore } from '../../use-cases/timer-ports'
import { readSmallFile, smallFileText } from '../../files/small-file'

/**
 * Opens the file of timers of this machine; a missing or damaged file is that of a machine without any. A file that was left while hours
 * were being kept is written anew, so that later changes are not taken for those hours.
 *
 * @param last the sequence of the last change that is kept
 */
export function timerFile(file: string, last: number): TimerStore {
  const found = read(timerStateSchema, readSmallFile(file))
  let current = found.ok ? foundAgain(found.value, last) : NO_TIMER
  let written: ReturnType<typeof writeFile> | null = null
  /** One after the other: the last one stays. */
  const write = (state: TimerState): ReturnType<typeof writeFile> => {
    const before = written
    const next = async () => {
      await before
      return writeFile(file, new TextEncoder().encode(smallFileText(state)))
    }
    written = next()
    return written
  }
  if (found.ok && found.value.endsAfter !== undefined) void write(current)
  return {
    current: () => current,
    put: (state) => {
      current = state
      return write(state)
    },
  }
}
