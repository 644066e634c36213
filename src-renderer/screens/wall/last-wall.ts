import type { WallPlace } from '#shared/domain/timesheets/wall-rows'
import type { Day } from '#shared/kernel/day'
import { store } from '../../client/store'
import type { WallViewName } from './wall-period'

/** Where one was last on the wall during this visit, and how it was shown: coming back finds the same. */
export const lastWall = store<{
  readonly day: Day | null
  readonly view: WallViewName
  readonly agreementId: string | null
  readonly weekend: boolean
  readonly details: boolean
}>({ day: null, view: 'week', agreementId: null, weekend: false, details: false })

/** The rows brought in by name, by agent; they stay for the visit. */
export const addedRows = store<ReadonlyMap<string, readonly WallPlace[]>>(new Map())
