import { createContext, use } from 'react'
import type { WallPlace } from '#shared/domain/timesheets/wall-rows'
import type { Formatters } from '#shared/wording/formatters'
import type { LabelFacts } from './wall-cell-label'
import type { WallActions } from './wall-actions'
import type { WallChecks } from './wall-checks'
import type { SumColumn } from './sum-column'
import type { WallStore } from './wall-store'

/** The context of every component of a grid of hours. */
export interface WallTools {
  readonly store: WallStore
  readonly actions: WallActions
  readonly checks: WallChecks
  /** The wall, which shows what is foreseen too; else an agent's own week. */
  readonly onWall: boolean
  readonly year: number
  /** The figures at the end of each line. */
  readonly sums: readonly SumColumn[]
  /** There is room for the year's remaining hours and a pane beside the grid. */
  readonly wide: boolean
  /** Opens a cell: with its value, or with the character that was typed. */
  readonly edit: (text: string | null) => void
  readonly shift: (steps: number) => void
  readonly addRow: (agentId: string, place: WallPlace) => void
  readonly nameOf: (collectivityId: string | null) => string
  /** The label of a cell, for screen readers. */
  readonly labelOf: (facts: LabelFacts) => string
  readonly format: Formatters
}

/** The context; the grid provides it. */
export const WallToolsContext = createContext<WallTools | null>(null)

/** The context of the surrounding grid. */
export function useWallTools(): WallTools {
  const tools = use(WallToolsContext)
  if (tools === null) throw new Error('A piece of a grid of hours stands outside of it')
  return tools
}
