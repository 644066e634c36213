import type { Day } from '#shared/kernel/day'
import { store } from '../../../client/store'

/** Where one was last in the weeks of this visit, and how they are shown: coming back finds the same. */
export const lastWeek = store<{ readonly agentId: string | null; readonly day: Day | null }>({
  agentId: null,
  day: null,
})

/** Which rows and days are shown, kept from one agent to the next. */
export const weekDisplay = store<{
  readonly shown: 'usual' | 'all'
  readonly weekend: boolean
}>({ shown: 'usual', weekend: false })
