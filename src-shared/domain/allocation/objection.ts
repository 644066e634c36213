import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import type { OverLoan } from '../agreements/loan-share'
import type { AgentMonth, HoursFrom, KeyObjection } from '../keys/key-objection'

/** An objection to a settlement. A blocking one leaves it without amounts: a hole is named, never guessed. */
export type Objection =
  | KeyObjection
  /** The agreement covers no month of the period. */
  | { readonly code: 'agreementNotInForce'; readonly blocking: true }
  | { readonly code: 'noBeneficiary'; readonly blocking: true }
  | { readonly code: 'noAgent'; readonly blocking: true }
  /** Agreements together lend the agent beyond a whole on some day of the period: part of a cost would be billed twice. */
  | ({ readonly code: 'lentOver100'; readonly blocking: true } & OverLoan)
  /** No hours were entered for a lent agent in a month. */
  | ({ readonly code: 'monthUnentered'; readonly blocking: true } & AgentMonth)
  /** A lent agent entered nothing in a week, or less than half of what was due, and nothing says why. */
  | {
      readonly code: 'weekUnentered' | 'weekShort'
      readonly blocking: false
      readonly agentId: string
      readonly monday: Day
    }
  /** Hours on days that are still to come. */
  | {
      readonly code: 'hoursAhead'
      readonly blocking: false
      readonly agentId: string
      readonly firstDay: Day
      readonly minutes: Minutes
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
  /** Grants exceed the cost of the service over the period. */
  | { readonly code: 'grantsOverCost'; readonly blocking: true }
  /** Hours for a body that is no beneficiary, or on days when the agreement is not in force: they are not billed. */
  | ({ readonly code: 'hoursOutsideAgreement'; readonly blocking: false } & HoursFrom)
  /** Late hours that are due in the period, for a body or by an agent that no terms of their month name. */
  | ({
      readonly code: 'lateHoursOutsideAgreement'
      readonly blocking: false
      /** The month in which they were to count. */
      readonly month: Month
    } & HoursFrom)
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
  | ({ readonly code: 'payOutsideWork'; readonly blocking: false } & AgentMonth)
  /** No hours were entered in an earlier month of the year, that the steps of a price count. */
  | ({ readonly code: 'earlierMonthUnentered'; readonly blocking: false } & AgentMonth)
  /** Late corrections subtract more than a body received in the month in which they count. */
  | {
      readonly code: 'monthBelowZero'
      readonly blocking: true
      readonly collectivityId: string
      readonly month: Month
      readonly minutes: Minutes
    }
  /** Floors and fixed amounts exceed what there is to share, or caps and exemptions leave a part of it that no body pays. */
  | {
      readonly code: 'floorsAboveCost' | 'capsBelowCost' | 'keptAboveCost'
      readonly blocking: true
      /** What the limits make together, and the cost. */
      readonly bound: Cents
      readonly cost: Cents
    }
  /** The floor of a body exceeds its cap. */
  | {
      readonly code: 'limitsContradict'
      readonly blocking: true
      readonly collectivityId: string
    }
