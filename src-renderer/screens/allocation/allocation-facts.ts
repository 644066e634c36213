import type { PeriodFacts } from '#shared/contract/views'
import type { Agent } from '#shared/domain/agents/agent'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Allocation } from '#shared/domain/allocation/allocation'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'

/** A settlement with the names and costs that it takes to show and explain it. */
export interface AllocationView {
  readonly agreement: Agreement
  readonly allocation: Allocation
  readonly agents: readonly Agent[]
  readonly collectivities: readonly Collectivity[]
  readonly costs: PeriodFacts['costs']
}
