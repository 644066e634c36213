import type { Day } from '#shared/kernel/day'
import type { WallGroup } from '../wall-model'

/** The context in which a tool of the wall opens. */
export interface ToolProps {
  readonly groups: readonly WallGroup[]
  /** The days shown. */
  readonly days: readonly Day[]
  /** The agent of the active line; `null` where there is none. */
  readonly agentId: string | null
  /** The day of the active cell. */
  readonly day: Day
  /** The body of that cell's row; `undefined` on the line of an agent. */
  readonly collectivityId: string | null | undefined
  readonly onClose: () => void
}
