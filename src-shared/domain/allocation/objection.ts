import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import type { Measure } from '../agreements/measure'
import type { OverLoan } from '../agreements/loan-share'
import type { MissingValue } from '../keys/measured'

/** What stands against a settlement. A blocking one leaves it without amounts: a hole is named, never guessed. */
export type Objection =
  /** The agreement covers no month of the period. */
  | { readonly code: 'agreementNotInForce'; readonly blocking: true }
  | { readonly code: 'noBeneficiary'; readonly blocking: true }
  | { readonly code: 'noAgent'; readonly blocking: true }
  /** Agreements together lend the agent beyond a whole on some day of the period: part of a cost would be billed twice. */
  | ({ readonly code: 'lentOver100'; readonly blocking: true } & OverLoan)
  /** No hours were entered for a lent agent in a month. */
  | {
      readonly code: 'monthUnentered'
      readonly blocking: true
      readonly agentId: string
      readonly month: Month
    }
  /** A lent agent has no cost in a month. */
  | {
      readonly code: 'monthUnpriced'
      readonly blocking: true
      readonly agentId: string
      readonly month: Month
    }
  /** What a charge of the service really came to is not entered. */
  | {
      readonly code: 'chargeUnsettled'
      readonly blocking: true
      readonly chargeId: string
      readonly label: string
    }
  /** Trips are charged or in the cost, and the agent has no vehicle, or no rate is in force on the day. */
  | {
      readonly code: 'vehicleMissing' | 'kilometreRateMissing'
      readonly blocking: true
      readonly agentId: string
      readonly firstDay: Day
    }
  /** Grants take off more than the service cost over the period. */
  | { readonly code: 'grantsOverCost'; readonly blocking: true }
  /** Nobody used the service: there is nothing to share by. `days` where other days of the period have other terms. */
  | { readonly code: 'noHours'; readonly blocking: true; readonly days?: Period }
  | { readonly code: 'tariffMissing'; readonly blocking: true }
  | { readonly code: 'quotasMissing'; readonly blocking: true }
  /** Hours for a body that is no beneficiary, or on days when the agreement is not in force: they are not billed. */
  | {
      readonly code: 'hoursOutsideAgreement'
      readonly blocking: false
      readonly agentId: string
      readonly collectivityId: string
      readonly firstDay: Day
      readonly minutes: Minutes
    }
  /** Late hours that are due in the period, for a body or by an agent that no terms of their month name. */
  | {
      readonly code: 'lateHoursOutsideAgreement'
      readonly blocking: false
      readonly agentId: string
      readonly collectivityId: string
      readonly firstDay: Day
      /** The month in which they were to count. */
      readonly month: Month
      readonly minutes: Minutes
    }
  /** Units of a month on no day of which the terms serve the body. */
  | {
      readonly code: 'unitsOutsideAgreement'
      readonly blocking: false
      readonly collectivityId: string
      readonly month: Month
      readonly hundredths: number
    }
  /** Trips on days on which the terms don't lend the agent or serve the body; tenths of a kilometre. */
  | {
      readonly code: 'tripsOutsideAgreement'
      readonly blocking: false
      readonly agentId: string
      readonly collectivityId: string
      readonly firstDay: Day
      readonly tenths: number
    }
  /** The part of a charge that falls on days of the period on which the agreement is not in force. */
  | {
      readonly code: 'chargeOutsideAgreement'
      readonly blocking: false
      readonly chargeId: string
      readonly label: string
      readonly firstDay: Day
      readonly amount: Cents
    }
  /** The cost of a month in which the terms lend an agent who is at work on no day. */
  | {
      readonly code: 'payOutsideWork'
      readonly blocking: false
      readonly agentId: string
      readonly month: Month
    }
  /** No hours were entered in an earlier month of the year, that the steps of a price count. */
  | {
      readonly code: 'earlierMonthUnentered'
      readonly blocking: false
      readonly agentId: string
      readonly month: Month
    }
  /** Late corrections take more off than an agent did for a body over the period: nobody is billed below zero. */
  | {
      readonly code: 'agentBelowZero'
      readonly blocking: true
      readonly agentId: string
      readonly collectivityId: string
      /** What is missing, as a positive duration. */
      readonly minutes: Minutes
    }
  /** Late corrections take more off than a body received in the month in which they count. */
  | {
      readonly code: 'monthBelowZero'
      readonly blocking: true
      readonly collectivityId: string
      readonly month: Month
      readonly minutes: Minutes
    }
  /** A beneficiary without contracted hours under a key that bills them. */
  | { readonly code: 'forecastMissing'; readonly blocking: false; readonly collectivityId: string }
  /** A body has no population, or no value of a user's criterion, for the year that a key counts. */
  | MissingValue
  /** No body was given anything that the price list prices. */
  | { readonly code: 'nothingPriced'; readonly blocking: true; readonly days?: Period }
  /** A price counts days, and late hours come after theirs: they are not billed. */
  | {
      readonly code: 'lateHoursByDay'
      readonly blocking: false
      readonly agentId: string
      readonly collectivityId: string
      readonly firstDay: Day
      readonly minutes: Minutes
    }
  /** Floors and fixed amounts pass what there is to share, or caps and exemptions leave a part of it to nobody. */
  | {
      readonly code: 'floorsAboveCost' | 'capsBelowCost'
      readonly blocking: true
      /** What the limits make together, and the cost. */
      readonly bound: Cents
      readonly cost: Cents
    }
  /** The floor of a body passes its cap. */
  | {
      readonly code: 'limitsContradict'
      readonly blocking: true
      readonly collectivityId: string
    }
  /** A criterion of the key measures nothing for any body: its part can't be shared. */
  | {
      readonly code: 'measureAllZero'
      readonly blocking: true
      readonly measure: Measure
      /** Of a user's criterion; else empty. */
      readonly criterion: string
    }
