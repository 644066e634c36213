import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Period } from '#shared/kernel/period'
import type { Agent } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'
import type { Allocation } from '../allocation/allocation'
import type { Collectivity } from '../collectivities/collectivity'
import type { AgentCost } from '../costs/agent-cost'
import type { Absence } from '../timesheets/absence'
import type { WeekTemplate } from '../timesheets/week-template'
import type { UnitCount } from '../units/unit-count'

/** An agreement with what the engine computed of it over the months of the indicators in which it counts. */
export interface SettledAgreement {
  readonly agreement: Agreement
  readonly allocation: Allocation
}

/** All that the indicators of a year are computed from. */
export interface IndicatorFacts {
  /** Whole months of one year. */
  readonly period: Period
  /** Every agreement that counts in the period. */
  readonly settlements: readonly SettledAgreement[]
  readonly collectivities: readonly Collectivity[]
  readonly agents: readonly Agent[]
  /** Of the months of the period. */
  readonly costs: readonly AgentCost[]
  readonly unitCounts: readonly UnitCount[]
  readonly absences: readonly Absence[]
  readonly weekTemplates: readonly WeekTemplate[]
  /** `agentMonthId` values with hours. */
  readonly entered: ReadonlySet<string>
  /** A month that is under way on this day is no whole month of work; `null` where no day is given. */
  readonly today: Day | null
  /** What an hour would cost a body that buys it alone, in cents; `null` where nothing was typed. */
  readonly alonePrice: Cents | null
  /** For the office alone: what one person costs is not left out. */
  readonly internal: boolean
}
