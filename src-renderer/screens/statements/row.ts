import type { StatementSummary } from '#shared/contract/views'
import type { StatementRow } from '#shared/domain/indicators/statement-rows'

/** A line of this screen. */
export type Row = StatementRow<StatementSummary>
