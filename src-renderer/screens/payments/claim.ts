import type { StatementSummary } from '#shared/contract/views'
import type { OpenClaim } from '#shared/domain/payments/ageing'

/** A line of this screen: a claim that is not paid whole. */
export type Claim = OpenClaim<StatementSummary>
