import type { Result } from '#shared/kernel/result'
import type { TimerAsks } from '#shared/contract/timer-views'
import { serialQueue } from '#shared/kernel/serial-queue'
import { answerTimer } from '../../use-cases/answer-timer'
import { discardTimer } from '../../use-cases/discard-timer'
import { readTimer } from '../../use-cases/read-timer'
import { startTimer } from '../../use-cases/start-timer'
import { stopTimer } from '../../use-cases/stop-timer'
import type { TimerPorts } from '../../use-cases/timer-ports'
import { watchTimer } from '../../use-cases/watch-timer'
import type { Answers } from '../answers-table'
import type { Log } from '../log'

/** What the window may ask of the timer. */
export type TimerAnswers = Pick<
  Answers,
  'readTimer' | 'startTimer' | 'stopTimer' | 'answerTimer' | 'discardTimer'
>

/** The timer of this machine, asked by the window and by the tray, one thing at a time. */
export interface TimerDesk {
  readonly answers: TimerAnswers
  /** Notes that the computer was used, so many seconds ago. */
  readonly watch: (idle: number) => Promise<void>
}

interface TimerNews {
  /** Called at every start, end and question. */
  readonly changed: () => void
  /** Asks the user what the timer asks. */
  readonly ask: (asks: TimerAsks) => void
}

/** Opens the timer. */
export function timerDesk(
  ports: TimerPorts,
  { changed, ask }: TimerNews,
  log: Pick<Log, 'note'>,
): TimerDesk {
  const alone = serialQueue()
  const changing = <T, F>(task: () => Promise<Result<T, F>>): Promise<Result<T, F>> =>
    alone(async () => {
      const result = await task()
      if (result.ok) changed()
      return result
    })
  return {
    answers: {
      readTimer: () => alone(() => readTimer(ports)),
      startTimer: (place) => changing(() => startTimer(ports, place)),
      stopTimer: (lines) => changing(() => stopTimer(ports, lines)),
      answerTimer: (answer) => changing(() => answerTimer(ports, answer)),
      discardTimer: () => changing(() => discardTimer(ports)),
    },
    watch: (idle) =>
      alone(async () => {
        const asks = await watchTimer(ports, idle)
        if (!asks.ok) log.note(`timer not noted: ${JSON.stringify(asks.failures)}`)
        else if (asks.value) {
          changed()
          ask('away')
        }
      }),
  }
}
