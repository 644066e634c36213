import { cents, type Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Allocation } from '../allocation/allocation'
import type { Owed, OwedSum } from '../payments/owed'
import { owedSum } from '../payments/owed'
import type { Followed } from '../payments/statement-stage'
import { countsWithin } from '../statements/counts-within'
import { plannedAgainstDone } from './planned-against-done'

/** The first figures that a director asks for, of an agreement and a period. */
export interface Headline {
  /** What the service cost, or the body pays; `null` while something is missing. */
  readonly cost: Cents | null
  /** Against the same months of the year before, in tenths of a percent; `null` where one of both is not known. */
  readonly costChange: number | null
  /** What an hour that was billed cost; `null` while days are still to come, whose charges would be borne by hours of until now. */
  readonly rate: Cents | null
  readonly bodies: number
  readonly agents: number
  readonly done: Minutes
  /** `null` where nothing was planned. */
  readonly overPlan: Minutes | null
  /** How many bodies are over their plan. */
  readonly over: number
}

type Settled = Pick<Allocation, 'shares' | 'agentIds' | 'cost' | 'billed'>

/**
 * What was used and what it cost, beside the plan and the year before.
 *
 * @param underWay whether days of the period are still to come (`isUnderWay`)
 */
export function headlineOf(
  now: Settled,
  before: Pick<Settled, 'cost'> | null,
  underWay = false,
): Headline {
  const { done, contracted, over } = plannedAgainstDone(now)
  const billedMinutes = now.shares.reduce((sum, share) => sum + share.billedMinutes, 0)
  const { cost, billed } = now
  const formerly = before?.cost ?? null
  return {
    cost,
    costChange:
      cost === null || formerly === null || formerly <= 0
        ? null
        : roundRatio(ratio(BigInt(cost - formerly) * 1000n, formerly)),
    rate:
      underWay || billed === null || billedMinutes === 0
        ? null
        : cents(roundRatio(ratio(BigInt(billed) * 60n, billedMinutes))),
    bodies: now.shares.filter((share) => share.minutes > 0 || (share.amount ?? 0) !== 0).length,
    agents: now.agentIds.length,
    done,
    overPlan: contracted === 0 ? null : minutes(done - contracted),
    over,
  }
}

/** A statement as a list of what is owed knows it. */
interface Billed extends Followed {
  readonly agreementId: string
  readonly beneficiaryId: string
  readonly period: { readonly from: Day; readonly to: Day }
}

/**
 * What is left to be received of an agreement's statements whose periods end in a period, claims and what was refunded beyond a
 * reduction; of one body where it is named.
 */
export function leftToReceive<S extends Billed>(
  { claims, recoveries }: Pick<Owed<S>, 'claims' | 'recoveries'>,
  { agreementId, period }: Pick<Allocation, 'agreementId' | 'period'>,
  bodyId: string | null,
): OwedSum {
  return owedSum(
    [...claims, ...recoveries].filter(
      ({ statement }) =>
        statement.agreementId === agreementId &&
        (bodyId === null || statement.beneficiaryId === bodyId) &&
        countsWithin(statement, period),
    ),
  )
}
