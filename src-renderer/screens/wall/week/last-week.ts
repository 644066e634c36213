import type { Day } from '#shared/kernel/day'
import { store } from '../../../client/store'
import { workspaceStore } from '../../../client/workspace-store'
import type { WallViewName } from '../wall-period'

/** The last week or month, restored when the screen opens again. */
export const lastWeek = workspaceStore<{
  readonly agentId: string | null
  readonly day: Day | null
  readonly view: WallViewName
}>({ agentId: null, day: null, view: 'week' })

/** Which rows and days are shown, kept from one agent to the next. A month has all its days, as the sheets that are copied from. */
export const weekDisplay = store<{
  readonly shown: 'usual' | 'all'
  readonly weekend: Readonly<Record<WallViewName, boolean>>
}>({ shown: 'usual', weekend: { week: false, month: true } })
