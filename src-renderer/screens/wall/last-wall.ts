import type { WallPlace } from '#shared/domain/timesheets/wall-rows'
import type { Day } from '#shared/kernel/day'
import { workspaceStore } from '../../client/workspace-store'
import { timeStore } from '../../client/time-store'
import type { WallViewName } from './wall-period'

/** The last place on the wall and its view, restored when the screen opens again. */
export const lastWall = workspaceStore<{
  readonly day: Day | null
  readonly view: WallViewName
  readonly agreementId: string | null
  readonly weekend: boolean
  readonly details: boolean
}>({ day: null, view: 'week', agreementId: null, weekend: false, details: false })

/** The rows added by name, by agent; they stay while the window is open, each in the time in which it was added. */
export const addedRows = timeStore<ReadonlyMap<string, readonly WallPlace[]>>(new Map())
