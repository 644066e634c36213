import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { sumMinutes, type Minutes } from '#shared/kernel/minutes'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Allocation } from '../allocation/allocation'
import { bearsVat } from './bears-vat'
import { costByCollectivity, type CostByCollectivity } from './cost-by-collectivity'
import { indicatorValue } from './indicator-formulas'
import { whyUnpaid, type WhyUnpaid } from './why-unpaid'
import { plannedAgainstDone } from './planned-against-done'
import { billedMinutes, realCost } from './settled-figures'

/** The sentence about the cost: what it was, and what an hour billed comes to where there are hours. */
export type CostSentence =
  | { readonly code: 'unknown' }
  /** Grants pass the cost by so much. */
  | { readonly code: 'grants'; readonly over: Cents }
  | { readonly code: 'cost'; readonly cost: Cents }
  /** Days are still to come: what is known of the cost, charges and pay of these days among it. */
  | { readonly code: 'soFar'; readonly cost: Cents }
  | { readonly code: 'hour'; readonly cost: Cents; readonly rate: Cents }

/** The sentence about the hours: against the plan, or without one. */
export type HoursSentence =
  | { readonly code: 'none' }
  | { readonly code: 'done'; readonly done: Minutes }
  /** Days are still to come: `planned` is for all of them. */
  | {
      readonly code: 'underWay'
      readonly done: Minutes
      readonly planned: Minutes
      readonly count: number
    }
  /** `percent` in tenths, of the hours planned; `count` bodies are over plan by more than a tenth. */
  | {
      readonly code: 'above' | 'below' | 'asPlanned'
      readonly done: Minutes
      readonly percent: number
      readonly count: number
    }

/** A line of the table: a body, or all those that have no line of their own. */
export interface CouncilRow {
  /** `null`: the others together. */
  readonly collectivityId: string | null
  readonly count: number
  readonly minutes: Minutes
  readonly contracted: Minutes
  readonly amount: Cents | null
}

/** One page for a council: what three sentences, one chart and one table are made from. */
export interface CouncilSheet {
  readonly cost: CostSentence
  /** Who pays most; `null` while no one pays anything: `unpaid` says why. */
  readonly paid: CostByCollectivity | null
  readonly unpaid: WhyUnpaid
  readonly hours: HoursSentence
  readonly rows: readonly CouncilRow[]
  readonly total: CouncilRow
  /** Whether VAT comes on top of the amounts. */
  readonly withoutVat: boolean
}

/** The most bodies with a line of their own: more would not fit on the page. */
const MOST_ROWS = 26

function costSentence(allocation: Allocation, underWay: boolean): CostSentence {
  const cost = realCost(allocation)
  if (cost === null) return { code: 'unknown' }
  if (cost < 0) return { code: 'grants', over: cents(Math.abs(cost)) }
  // Charges of days to come are no cost of the hours of until now.
  if (underWay) return { code: 'soFar', cost }
  const figures = { billed: allocation.billed ?? 0, billedMinutes: billedMinutes(allocation) }
  const rate = allocation.billed === null ? null : indicatorValue('billedPerHour', figures)
  return rate === null ? { code: 'cost', cost } : { code: 'hour', cost, rate: cents(rate) }
}

function hoursSentence(allocation: Allocation, underWay: boolean): HoursSentence {
  const { done, contracted, over } = plannedAgainstDone(allocation)
  if (done === 0) return { code: 'none' }
  if (contracted === 0) return { code: 'done', done }
  if (underWay) return { code: 'underWay', done, planned: contracted, count: over }
  const percent = Math.abs(roundRatio(ratio((done - contracted) * 1000, contracted)))
  const code = percent === 0 ? 'asPlanned' : done > contracted ? 'above' : 'below'
  return { code, done, percent, count: over }
}

function sumRows(rows: readonly CouncilRow[]): CouncilRow {
  const amounts = rows.flatMap(({ amount }) => (amount === null ? [] : [amount]))
  return {
    collectivityId: null,
    count: rows.length,
    minutes: sumMinutes(rows.map((row) => row.minutes)),
    contracted: sumMinutes(rows.map((row) => row.contracted)),
    amount: amounts.length < rows.length ? null : sumCents(amounts),
  }
}

/**
 * What a council reads of a settlement on one page. Bodies that pay most come first; the last of many are summed in one line.
 *
 * @param underWay whether days of its period are still to come (`isUnderWay`)
 */
export function councilSheet(allocation: Allocation, underWay: boolean): CouncilSheet {
  const all = allocation.shares
    .map((share): CouncilRow => ({
      collectivityId: share.collectivityId,
      count: 1,
      minutes: share.minutes,
      contracted: share.contractedMinutes,
      amount: share.amount,
    }))
    .sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0))
  const isWhole = all.length <= MOST_ROWS
  const rest = all.slice(MOST_ROWS - 1)
  return {
    cost: costSentence(allocation, underWay),
    paid: costByCollectivity(allocation),
    unpaid: whyUnpaid(allocation),
    hours: hoursSentence(allocation, underWay),
    rows: isWhole ? all : [...all.slice(0, MOST_ROWS - 1), sumRows(rest)],
    total: sumRows(all),
    withoutVat: bearsVat([allocation]),
  }
}
