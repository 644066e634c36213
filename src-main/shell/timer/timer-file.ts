import { read } from '#shared/kernel/read'
import { foundAgain, NO_TIMER, timerStateSchema } from '#shared/domain/timesheets/timer'
import { writeFile } from '../../files/write-file'
import type { TimerStore } from '../../use-cases/timer-ports'
import { readSmallFile, smallFileText } from '../../files/small-file'

/**
 * Opens the file of timers of this machine; a missing or damaged file is that of a machine without any.
 *
 * @param last the sequence of the last change that is kept
 */
export function timerFile(file: string, last: number): TimerStore {
  const found = read(timerStateSchema, readSmallFile(file))
  let current = found.ok ? foundAgain(found.value, last) : NO_TIMER
  return {
    current: () => current,
    put: (state) => {
      current = state
      return writeFile(file, new TextEncoder().encode(smallFileText(state)))
    },
  }
}
