import type { Day } from '#shared/kernel/day'
import { monthsOf, periodHolds, type Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { placeInMonth } from '../agreements/place-in-month'
import { standingTerms } from '../agreements/term-versions'
import type { Adjustment } from './adjustment'

/** A late hour with the terms that count it. */
export interface PlacedAdjustment {
  readonly adjustment: Adjustment
  /** The first day in force of its month of counting under these terms. */
  readonly at: Day
  readonly terms: Agreement
}

/** Late hours that some terms count, and those that none do. */
export interface PlacedAdjustments {
  readonly counted: readonly PlacedAdjustment[]
  readonly outside: readonly Adjustment[]
}

/** A text that puts adjustments in the same order on any machine, whatever the order in which they were given. */
const place = ({ day, agentId, collectivityId, task, minutes, id }: Adjustment): string =>
  [day, agentId, collectivityId, task, String(minutes), id].join('\n')

const inOrder = (adjustments: readonly Adjustment[]): readonly Adjustment[] =>
  adjustments
    .map((adjustment) => ({ adjustment, at: place(adjustment) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ adjustment }) => adjustment)

const names = (
  { agents, beneficiaries }: Agreement,
  { agentId, collectivityId }: Adjustment,
): boolean =>
  agents.some((agent) => agent.agentId === agentId) &&
  beneficiaries.some((body) => body.collectivityId === collectivityId)

/**
 * Assigns each late hour once (rule `late-hour`): to the first terms of its month of counting that lend the agent and serve
 * the body. It counts only where the agreement covered both on the day of the work, under any of its terms.
 *
 * @param versions the terms of the whole agreement in order, each cut to its days
 */
export function placeAdjustments(
  versions: readonly Agreement[],
  adjustments: readonly Adjustment[],
): PlacedAdjustments {
  const counted: PlacedAdjustment[] = []
  const outside: Adjustment[] = []
  for (const adjustment of inOrder(adjustments)) {
    const covered = versions.some(
      (terms) => periodHolds(terms.period, adjustment.day) && names(terms, adjustment),
    )
    const placed = covered
      ? placeInMonth(versions, adjustment.countedIn, (terms) => names(terms, adjustment))
      : null
    if (placed === null) outside.push(adjustment)
    else counted.push({ adjustment, ...placed })
  }
  return { counted, outside }
}

/**
 * The late hours that the settlement of an agreement over a period of whole months counts, each with its terms. By day,
 * then in an order that depends on nothing but themselves.
 *
 * @param agreement whole, not cut to the terms of a day
 */
export function countedAdjustments(
  agreement: Agreement,
  period: Period,
  adjustments: readonly Adjustment[],
): readonly PlacedAdjustment[] {
  const months = new Set<string>(monthsOf(period))
  const due = adjustments.filter(({ countedIn }) => months.has(countedIn))
  return due.length === 0 ? [] : placeAdjustments(standingTerms([agreement]), due).counted
}
