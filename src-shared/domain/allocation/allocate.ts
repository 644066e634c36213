import { intersectPeriods } from '#shared/kernel/period'
import { hourBook } from '../timesheets/hour-book'
import type { Allocation } from './allocation'
import type { AllocationFacts, FactsBesideHours } from './facts'
import { joinAllocations } from './join-allocations'
import { limitParts, type LimitedParts } from './limit-parts'
import type { Objection } from './objection'
import { factsOutside, hoursOutside } from './outside-facts'
import { partFrame } from './part-frame'
import { partsOf } from './parts-of'
import { placeFacts } from './placed-facts'
import { vatLines } from './vat-lines'
import { endPart, keyPart, type KeyedSettlement, type SettledHours } from './settle-part'

/** Says that nothing was counted in any part of a settlement, unless a limit makes something due all the same. */
function nothingCounted(
  parts: readonly KeyedSettlement[],
  { amounts }: LimitedParts,
): readonly Objection[] {
  const isCounted = parts.some(({ bill }) => bill.nothing === undefined)
  const isDue = amounts.flat().some(({ amount }) => amount !== 0)
  return isCounted || isDue ? [] : [{ code: 'nothingCounted', blocking: false }]
}

/** What is about the days of some terms. */
const HAVE_DAYS = ['noHours', 'nothingPriced', 'quotaMissing', 'quotaUnserved'] as const

/** The objections that are about the days of a part, with these days where there are other parts. */
function withDays(part: KeyedSettlement, isAlone: boolean): KeyedSettlement {
  const { period } = part.frame.facts
  const days = intersectPeriods(period, part.terms.period)
  if (isAlone || days === null) return part
  return {
    ...part,
    objections: part.objections.map((objection) =>
      HAVE_DAYS.some((code) => code === objection.code) ? { ...objection, days } : objection,
    ),
  }
}

/** Settles hours under facts that were prepared. */
export type Settling = (hours: SettledHours) => Allocation

/**
 * Prepares the settlement of an agreement: everything that does not depend on hours is computed once; for each set of
 * hours, only what they change is computed again. Each answer is what `allocate` gives for these hours.
 */
export function prepareSettlement(facts: FactsBesideHours): Settling {
  const placed = placeFacts(facts)
  const versions = partsOf(facts)
  const frames = versions.map(({ agreement }) =>
    partFrame({ ...facts, agreement, placed }, facts.agreement),
  )
  const besides = factsOutside(facts, placed)
  const outside = hoursOutside(facts, placed)
  return (hours) => {
    const keyed = frames.map((frame) => withDays(keyPart(frame, hours), frames.length === 1))
    const isBlocked = keyed.some(({ objections }) => objections.some(({ blocking }) => blocking))
    const limited = isBlocked ? null : limitParts(keyed, facts.period, placed.versions)
    const amounts = limited?.ok === true ? limited.value : null
    const nothing = amounts === null ? [] : nothingCounted(keyed, amounts)
    const refused = limited?.ok === false ? limited.failures : nothing
    const parts = versions.map(({ agreement, amendment }, at) => {
      const part = keyed[at]
      if (part === undefined) throw new RangeError('A part is missing')
      return {
        agreement,
        amendment,
        allocation: endPart(part, amounts?.amounts[at] ?? [], amounts?.counted[at] ?? []),
      }
    })
    const [only] = parts
    const joined =
      parts.length === 1 && only !== undefined ? only.allocation : joinAllocations(facts, parts)
    const objections = [...joined.objections, ...refused, ...outside(hours.book), ...besides]
    const shares = joined.shares.map((share) => ({ ...share, ...vatLines(share, parts) }))
    return { ...joined, shares, objections }
  }
}

/**
 * Computes what each beneficiary used and owes under an agreement over a period of whole months, with the trace from each
 * cent back to hours, costs and key: `docs/settlement.md`, in its order. Pure: the same facts give the same allocation,
 * byte for byte, whatever the order in which they are given. Rows and columns of both matrices sum exactly; a hole in the
 * facts leaves amounts `null` and is named in `objections`, and so is what no terms count.
 *
 * Each fact is first assigned to the terms that count it; each set of terms then settles its own days, limits bound what
 * the keys gave over all of them, and the parts are joined.
 *
 * @param facts with hours, costs, units and trips from 1 January of the first year of the period: what runs over the year
 *   counts them
 */
export const allocate = (facts: AllocationFacts): Allocation =>
  prepareSettlement(facts)({
    book: hourBook(facts.hours),
    entered: new Set(facts.hours.entered),
  })
