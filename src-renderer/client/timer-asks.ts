import type { TimerAsks } from '#shared/contract/timer-views'
import { store } from './store'

/** The timer's question to the user; `null` while there is none. */
export const timerAsks = store<TimerAsks | null>(null)
