import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import type { Result } from '#shared/kernel/result'
import type { CostComponent } from '#shared/domain/costs/agent-cost'
import type { Finding } from '#shared/domain/statements/finding'
import type { Settlement } from '#shared/domain/statements/settle'
import type { Failure } from './failures'

/** What a statement bills: the share with its tax, and what it calls or gives back after all that was called. */
interface Billed {
  readonly number: string
  readonly due: Cents
  readonly balance: Settlement
}

/** A statement that a correction replaces. */
export interface CorrectedStatement {
  readonly id: string
  readonly agreementId: string
  readonly collectivityId: string
  readonly period: Period
  readonly before: Billed
  /** The one that replaces it; `null` where nothing is due any more. */
  readonly after: Billed | null
  /** What was paid of it, which is carried over: below zero where it was refunded and is now claimed. */
  readonly paid: Cents
  /** What then remains to be paid, or to be refunded. */
  readonly left: Cents
  /** What was then paid beyond it. */
  readonly over: Cents
  /** Whether the body has it, and contests it: it must get the new one. */
  readonly sent: boolean
  readonly contested: boolean
}

/** The share of a body that moves and is on no statement. */
export interface UnissuedShare {
  readonly collectivityId: string
  readonly agreementId: string
  readonly period: Period
  /** What it becomes, with its tax. */
  readonly amount: Cents
}

/** What a correction now would do. */
export interface CorrectionNow {
  /** Identifies the outcome: the correction is refused where it would be another. */
  readonly digest: string
  readonly corrected: readonly CorrectedStatement[]
  /** How many statements of the same settlements stay as they are. */
  readonly untouched: number
  /** What remains to be billed to bodies that have no statement of these settlements. */
  readonly unissued: readonly UnissuedShare[]
  /** Submitted or approved periods that it opens: they are to be submitted again. */
  readonly reopened: readonly { readonly agent: string; readonly period: Period }[]
  /** The lock by date that it opens and sets again; `null` where there is none. */
  readonly lock: Day | null
  /** What the audit objects to the new statements; they keep it with the reason. */
  readonly findings: readonly Finding[]
}

/** What late hours would do. */
export interface CorrectionLater {
  /** The months in which they count. */
  readonly months: readonly Month[]
  /** How much more or less each body would pay of those months, with the tax; `null` where that can't be computed yet. */
  readonly amounts: readonly { readonly collectivityId: string; readonly amount: Cents }[] | null
  /** Whether the amounts are of months whose facts are foreseen. */
  readonly foreseen: boolean
}

/** A day of an agent at a body, or of common time, before and after. */
export interface CorrectedHours {
  readonly agentId: string
  readonly collectivityId: string | null
  readonly day: Day
  readonly before: Minutes
  readonly after: Minutes
}

/** A component of a month's cost, before and after. */
export interface CorrectedCost {
  readonly agentId: string
  readonly month: Month
  readonly component: CostComponent
  readonly before: Cents
  readonly after: Cents
}

/** A value of a criterion, before and after, in hundredths of its unit; `null` is none. */
export interface CorrectedValue {
  readonly criterionId: string
  readonly unit: string
  readonly collectivityId: string
  readonly year: number
  readonly before: number | null
  readonly after: number | null
}

/** Both ways to correct, each with its figures or why it can't be taken. */
export interface RehearsedCorrection {
  /** The hours that change; none where neither way can be taken. */
  readonly hours: readonly CorrectedHours[]
  readonly costs: readonly CorrectedCost[]
  readonly values: readonly CorrectedValue[]
  readonly now: Result<CorrectionNow, Failure>
  readonly later: Result<CorrectionLater, Failure>
}
