import { read } from '#shared/kernel/read'
import {
  foundAgain,
  NO_TIMER,
  timerStateSchema,
  type TimerState,
} from '#shared/domain/timesheets/timer'
import { writeFile } from '../../files/write-file'
import type { TimerStore } from '../../use-cases/timer-ports'
import { readOwnFile, smallFileText } from '../../files/small-file'

/**
 * Opens the file of timers of this machine; a missing file is that of a machine without any, a damaged one is set aside. A file that was
 * left while hours were being kept is written anew, so that later changes are not taken for those hours.
 *
 * @param last the sequence of the last change that is kept
 * @param writeOwn how it is written
 */
export function timerFile(
  file: string,
  last: number,
  writeOwn = writeFile,
): TimerStore & { readonly unread: string | null } {
  const { value: found, unread } = readOwnFile(file, (value) => {
    const state = read(timerStateSchema, value)
    return state.ok ? state.value : null
  })
  let current = found === null ? NO_TIMER : foundAgain(found, last)
  let written: ReturnType<typeof writeFile> | null = null
  /** One after the other: the last one stays. */
  const write = (state: TimerState): ReturnType<typeof writeFile> => {
    const before = written
    const next = async () => {
      await before
      return writeOwn(file, new TextEncoder().encode(smallFileText(state)))
    }
    written = next()
    return written
  }
  if (found?.endsAfter !== undefined) void write(current)
  return {
    unread,
    current: () => current,
    put: (state) => {
      current = state
      return write(state)
    },
  }
}
