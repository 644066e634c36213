import type { Month } from '#shared/kernel/month'
import type { OtherColumn } from './cost-column'

/** A figure of a settlement that the user selects: a cell, the total of a row, of a column, or of a group. */
export interface Figure {
  /** One body, or several when the figure sums them. */
  readonly collectivityIds: readonly string[]
  /** `null`: every agent. */
  readonly agentId: string | null
  /** `null`: the whole period. Never together with an agent. */
  readonly month: Month | null
  /** A column without an agent or a month: a kind of cost, the effect of pooling, what is not pay. Never with either. */
  readonly other?: OtherColumn
}
