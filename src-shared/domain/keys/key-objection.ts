import type { Coded } from '#shared/kernel/coded'
import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import type { Measure } from './criteria/measure'
import type { MissingValue } from './criteria/measured'

/** A month of an agent. */
export type AgentMonth = {
  readonly agentId: string
  readonly month: Month
}

/** Hours of an agent for a body, and their first day. */
export type HoursFrom = {
  readonly agentId: string
  readonly collectivityId: string
  readonly firstDay: Day
  readonly minutes: Minutes
}

/** Objections of a key to a settlement. */
export type KeyObjection =
  /** A body has no population, or no value of a user's criterion, for the year that a key counts. */
  | MissingValue
  | Coded<{
      /** The service was not used: there is nothing to share by. `days` where other days of the period have other terms. */
      noHours: { blocking: true; days?: Period }
      tariffMissing: { blocking: true }
      quotasMissing: { blocking: true }
      /** A lent agent has no cost in a month. */
      monthUnpriced: { blocking: true } & AgentMonth
      /** Hours are priced by the pay of an agent in a month of which no hour is paid. */
      paidHoursMissing: { blocking: true } & AgentMonth
      /** Hours are priced by the pay of an agent in a month of which the gross pay is nothing: they come to nothing. */
      paidNothing: { blocking: false } & AgentMonth
      /** Late corrections subtract more than an agent did for a body over the period: no amount is negative. */
      agentBelowZero: {
        blocking: true
        agentId: string
        collectivityId: string
        /** What is missing, as a positive duration. */
        minutes: Minutes
      }
      /** A beneficiary without contracted hours under a key that bills them. */
      forecastMissing: { blocking: false; collectivityId: string }
      /** A beneficiary without a fixed quota: it pays nothing. `days` where other days of the period have other terms. */
      quotaMissing: { blocking: false; collectivityId: string; days?: Period }
      /** A body that has a quota and is no beneficiary: its part is left to the lender. */
      quotaUnserved: { blocking: false; collectivityId: string; days?: Period }
      /** No body was given anything that the price list prices. */
      nothingPriced: { blocking: true; days?: Period }
      /** A price counts days, and late hours come after theirs: it does not bill them. */
      lateHoursByDay: { blocking: false } & HoursFrom
      /** A criterion of the key measures nothing for any body: its part can't be shared. */
      measureAllZero: {
        blocking: true
        measure: Measure
        /** Of a user's criterion; else empty. */
        criterion: string
      }
    }>
