import type { Period } from '#shared/kernel/period'
import type { Ratio } from '#shared/kernel/ratio'
import type { Agent } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'
import type { CostNotice } from '../agreements/cost-notice'
import type { Adjustment } from '../approvals/adjustment'
import type { Collectivity } from '../collectivities/collectivity'
import type { AgentCost } from '../costs/agent-cost'
import type { ServiceCharge } from '../costs/service-charge'
import type { Parameter } from '../costs/parameter'
import type { Criterion } from '../keys/criterion'
import type { TimeColumns } from '../timesheets/time-columns'
import type { Trip } from '../travel/trip'
import type { UnitCount } from '../units/unit-count'

/**
 * All that a settlement depends on, besides hours. Lists may contain more than the agreement needs: the engine takes what it covers.
 * Costs, units and trips begin on 1 January of the first year of the period, since steps, kilometres and cents run over the year.
 */
export interface FactsBesideHours {
  readonly agreement: Agreement
  /** Whole months. */
  readonly period: Period
  readonly collectivities: readonly Collectivity[]
  readonly agents: readonly Agent[]
  readonly costs: readonly AgentCost[]
  /** What services cost besides their agents' pay, and grants that are subtracted. */
  readonly charges?: readonly ServiceCharge[]
  /** Hours found after their month was settled; each counts in the month that it names. */
  readonly adjustments?: readonly Adjustment[]
  /**
   * Only this part of a shared cost is billed: the hours used over all hours that the cost is divided by. Absent: the
   * whole.
   */
  readonly billedPart?: Ratio
  /** Measures of the bodies that the user keeps, by year. */
  readonly criteria?: readonly Criterion[]
  /** Trips of agents, of the whole calendar years that the period touches; and the dated rates that value them. */
  readonly trips?: readonly Trip[]
  readonly parameters?: readonly Parameter[]
  /** Unit costs that were notified; those of other agreements are ignored. */
  readonly costNotices?: readonly CostNotice[]
  /** Every agreement of the territory: an agent whom several lend beyond a whole would be billed twice. */
  readonly agreements?: readonly Agreement[]
  /** The same, an archived one up to the last day that its statements settle; absent: those above. */
  readonly lending?: readonly Agreement[]
  /** Acts, files, days and quantities that agreements gave. */
  readonly unitCounts?: readonly UnitCount[]
}

/** All that a settlement depends on. Hours too begin on 1 January of the first year of the period. */
export interface AllocationFacts extends FactsBesideHours {
  readonly hours: TimeColumns
}
