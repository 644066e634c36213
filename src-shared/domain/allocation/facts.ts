import type { Period } from '#shared/kernel/period'
import type { Agent } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'
import type { Adjustment } from '../approvals/adjustment'
import type { Collectivity } from '../collectivities/collectivity'
import type { AgentCost } from '../costs/agent-cost'
import type { TimeColumns } from '../timesheets/time-columns'

/** All that a settlement depends on. Lists may hold more than the agreement needs: the engine takes what it covers. */
export interface AllocationFacts {
  readonly agreement: Agreement
  /** Whole months. */
  readonly period: Period
  readonly collectivities: readonly Collectivity[]
  readonly agents: readonly Agent[]
  readonly hours: TimeColumns
  readonly costs: readonly AgentCost[]
  /** Hours found after their month was settled; each counts in the month that it names. */
  readonly adjustments?: readonly Adjustment[]
}
