import type { Month } from '#shared/kernel/month'
import type { OtherColumn } from './cost-column'

/** A figure of a settlement that a person points at: a cell, the total of a row, of a column, or of a group. */
export interface Figure {
  /** One body, or several when the figure sums them. */
  readonly collectivityIds: readonly string[]
  /** `null`: every agent. */
  readonly agentId: string | null
  /** `null`: the whole period. Never together with an agent. */
  readonly month: Month | null
  /** A column that is no agent and no month: a kind of cost, what pooling does, what is nobody's pay. Never with either. */
  readonly other?: OtherColumn
}
