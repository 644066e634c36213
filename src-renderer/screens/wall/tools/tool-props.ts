import type { Day } from '#shared/kernel/day'
import type { WallGroup } from '../wall-model'

/** What a tool of the wall starts from. */
export interface ToolProps {
  readonly groups: readonly WallGroup[]
  /** The days shown. */
  readonly days: readonly Day[]
  /** Whose line the person stands on; `null` where there is none. */
  readonly agentId: string | null
  /** The day of the cell the person stands in. */
  readonly day: Day
  /** The body of that cell's row; `undefined` on the line of an agent. */
  readonly collectivityId: string | null | undefined
  readonly onClose: () => void
}
