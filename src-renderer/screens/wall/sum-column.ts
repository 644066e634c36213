import type { ReactNode } from 'react'
import type { Sums } from './sums'
import type { WallStore } from './wall-store'

/** A line of sums: of a row, of an agent's rows, or of all. */
export interface SumLine extends Sums {
  readonly of: 'row' | 'agent' | 'all'
  /** The body of a row; `null` for common time and for sums of several bodies. */
  readonly collectivityId: string | null
}

/** A figure at the end of each line. */
export interface SumColumn {
  readonly key: string
  readonly name: string
  readonly title?: string
  /** Over the figure of all lines, where it means something else. */
  readonly totalTitle?: string
  readonly look: 'total' | 'plain' | 'quiet'
  readonly figure: (line: SumLine, store: WallStore) => ReactNode
  /** Whether the figure needs attention. */
  readonly isOver?: (line: SumLine, store: WallStore) => boolean
}
