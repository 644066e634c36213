import type { Day } from '#shared/kernel/day'
import { store } from '../../../client/store'

/** The last week and its view, restored when the screen opens again. */
export const lastWeek = store<{ readonly agentId: string | null; readonly day: Day | null }>({
  agentId: null,
  day: null,
})

/** Which rows and days are shown, kept from one agent to the next. */
export const weekDisplay = store<{
  readonly shown: 'usual' | 'all'
  readonly weekend: boolean
}>({ shown: 'usual', weekend: false })
