import type { PeriodFacts } from '#shared/contract/views'
import type { Agent } from '#shared/domain/agents/agent'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { ShownAllocation } from '../../client/compute-allocation'

/** A settlement with the names and costs that it takes to show and explain it. */
export interface AllocationView {
  readonly agreement: Agreement
  readonly allocation: ShownAllocation
  readonly agents: readonly Agent[]
  readonly collectivities: readonly Collectivity[]
  readonly costs: PeriodFacts['costs']
}
