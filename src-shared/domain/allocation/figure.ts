import type { Month } from '#shared/kernel/month'

/** A figure of a settlement that a person points at: a cell, the total of a row, of a column, or of a group. */
export interface Figure {
  /** One body, or several when the figure sums them. */
  readonly collectivityIds: readonly string[]
  /** `null`: every agent. */
  readonly agentId: string | null
  /** `null`: the whole period. Never together with an agent. */
  readonly month: Month | null
}
