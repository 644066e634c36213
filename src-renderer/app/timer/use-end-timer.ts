import type { Failure } from '#shared/contract/failures'
import type { DayMinutes } from '#shared/domain/timesheets/timer-choices'
import { useCommand } from '../../client/use-command'
import type { TimerOption } from './timer-options'

/** Stops a timer, continues it after an absence, or discards its time. */
export function useEndTimer() {
  const stop = useCommand('stopTimer', { notice: false })
  const answer = useCommand('answerTimer', { notice: false })
  const discard = useCommand('discardTimer', { notice: false })
  const ask = (option: TimerOption, lines: readonly DayMinutes[]) => {
    switch (option.kind) {
      case 'stop':
        return stop.run({ lines: [...lines] })
      case 'goOn':
        return answer.run({ counted: option.counted })
      case 'discard':
        return discard.run({})
    }
  }
  return {
    /** Does what was chosen; returns why not, where it was refused. */
    end: async (option: TimerOption, lines: readonly DayMinutes[]): Promise<readonly Failure[]> => {
      const result = await ask(option, lines)
      return result.ok ? [] : result.failures
    },
    pending: stop.pending || answer.pending || discard.pending,
  }
}
