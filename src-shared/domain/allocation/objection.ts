import type { Coded } from '#shared/kernel/coded'
import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import type { OverLoan } from '../agreements/loan-share'
import type { AgentMonth, HoursFrom, KeyObjection } from '../keys/key-objection'

/** An objection to a settlement. A blocking one leaves it without amounts: a hole is named, never guessed. */
export type Objection =
  | KeyObjection
  | Coded<{
      /** The agreement covers no month of the period. */
      agreementNotInForce: { blocking: true }
      /** Nothing was counted that the key bills: nothing is due, and what was called is given back. */
      nothingCounted: { blocking: false }
      noBeneficiary: { blocking: true }
      noAgent: { blocking: true }
      /** Agreements together lend the agent beyond a whole on some day of the period: part of a cost would be billed twice. */
      lentOver100: { blocking: true } & OverLoan
      /** No hours were entered for a lent agent in a month. */
      monthUnentered: { blocking: true } & AgentMonth
      /** A lent agent entered nothing in a week, or less than half of what was due, and nothing says why. */
      weekUnentered: { blocking: false; agentId: string; monday: Day }
      weekShort: { blocking: false; agentId: string; monday: Day }
      /** Hours on days that are still to come. */
      hoursAhead: { blocking: false; agentId: string; firstDay: Day; minutes: Minutes }
      /** Hours on days on which the agent is not at work: they count. */
      hoursOutsideWork: { blocking: false; agentId: string; firstDay: Day; minutes: Minutes }
      /** A month costs three times what the other months of the agent cost for a paid minute, or more: so many whole times. */
      payFarAbove: { blocking: false; times: number } & AgentMonth
      /** A month costs less than a third of what the others do. */
      payFarBelow: { blocking: false } & AgentMonth
      /** What a charge of the service really came to is not entered. */
      chargeUnsettled: { blocking: true; chargeId: string; label: string }
      /** Trips are charged or in the cost, and the agent has no vehicle, or no rate is in force on the day. */
      vehicleMissing: { blocking: true; agentId: string; firstDay: Day }
      kilometreRateMissing: { blocking: true; agentId: string; firstDay: Day }
      /** Grants exceed the cost of the service over the period. */
      grantsOverCost: { blocking: true }
      /** Hours for a body that is no beneficiary, or on days when the agreement is not in force: they are not billed. */
      hoursOutsideAgreement: { blocking: false } & HoursFrom
      /** Late hours that are due in the period, for a body or by an agent that no terms of their month name. */
      lateHoursOutsideAgreement: {
        blocking: false
        /** The month in which they were to count. */
        month: Month
      } & HoursFrom
      /** Units of a month on no day of which the terms serve the body. */
      unitsOutsideAgreement: {
        blocking: false
        collectivityId: string
        month: Month
        hundredths: number
      }
      /** Trips on days on which the terms don't lend the agent or serve the body; tenths of a kilometre. */
      tripsOutsideAgreement: {
        blocking: false
        agentId: string
        collectivityId: string
        firstDay: Day
        tenths: number
      }
      /** The part of a charge that falls on days of the period on which the agreement is not in force. */
      chargeOutsideAgreement: {
        blocking: false
        chargeId: string
        label: string
        firstDay: Day
        amount: Cents
      }
      /** The cost of a month in which the terms lend an agent who is at work on no day. */
      payOutsideWork: { blocking: false } & AgentMonth
      /** No hours were entered in an earlier month of the year, that the steps of a price count. */
      earlierMonthUnentered: { blocking: false } & AgentMonth
      /** Late corrections subtract more than a body received in the month in which they count. */
      monthBelowZero: { blocking: true; collectivityId: string; month: Month; minutes: Minutes }
      /**
       * Floors and fixed amounts exceed what there is to share, or caps and exemptions leave a part of it that no body pays: what the
       * limits make together, and the cost.
       */
      floorsAboveCost: { blocking: true; bound: Cents; cost: Cents }
      capsBelowCost: { blocking: true; bound: Cents; cost: Cents }
      keptAboveCost: { blocking: true; bound: Cents; cost: Cents }
      /** The floor of a body exceeds its cap. */
      limitsContradict: { blocking: true; collectivityId: string }
    }>
