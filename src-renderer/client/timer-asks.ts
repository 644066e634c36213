import type { TimerAsks } from '#shared/contract/timer-views'
import { store } from './store'

/** What the timer asks of the person just now; `null` while nothing is open. */
export const timerAsks = store<TimerAsks | null>(null)
