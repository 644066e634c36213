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
  /** The service was not used: there is nothing to share by. `days` where other days of the period have other terms. */
  | { readonly code: 'noHours'; readonly blocking: true; readonly days?: Period }
  | { readonly code: 'tariffMissing'; readonly blocking: true }
  | { readonly code: 'quotasMissing'; readonly blocking: true }
  /** A lent agent has no cost in a month. */
  | ({ readonly code: 'monthUnpriced'; readonly blocking: true } & AgentMonth)
  /** Hours are priced by the pay of an agent in a month of which no hour is paid. */
  | ({ readonly code: 'paidHoursMissing'; readonly blocking: true } & AgentMonth)
  /** Hours are priced by the pay of an agent in a month of which the gross pay is nothing: they come to nothing. */
  | ({ readonly code: 'paidNothing'; readonly blocking: false } & AgentMonth)
  /** Late corrections subtract more than an agent did for a body over the period: no amount is negative. */
  | {
      readonly code: 'agentBelowZero'
      readonly blocking: true
      readonly agentId: string
      readonly collectivityId: string
      /** What is missing, as a positive duration. */
      readonly minutes: Minutes
    }
  /** A beneficiary without contracted hours under a key that bills them. */
  | { readonly code: 'forecastMissing'; readonly blocking: false; readonly collectivityId: string }
  /** A body has no population, or no value of a user's criterion, for the year that a key counts. */
  | MissingValue
  /** No body was given anything that the price list prices. */
  | { readonly code: 'nothingPriced'; readonly blocking: true; readonly days?: Period }
  /** A price counts days, and late hours come after theirs: they are not billed. */
  | ({ readonly code: 'lateHoursByDay'; readonly blocking: false } & HoursFrom)
  /** A criterion of the key measures nothing for any body: its part can't be shared. */
  | {
      readonly code: 'measureAllZero'
      readonly blocking: true
      readonly measure: Measure
      /** Of a user's criterion; else empty. */
      readonly criterion: string
    }
