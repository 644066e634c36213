import { canonicalJson } from '#shared/kernel/canonical-json'
import { firstDayOf, lastDayOf } from '#shared/kernel/month'
import { monthsOf, type Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import type { Allocation } from '../allocation/allocation'
import type { FactsBesideHours } from '../allocation/facts'
import { monthRuns } from '../allocation/objection-groups'
import { factsOutside, type OutsideObjection } from '../allocation/outside-facts'
import { placeFacts } from '../allocation/placed-facts'

/** What an agreement will never count of some months that no settlement of it holds. */
export interface FactsBeyond {
  readonly agreementId: string
  readonly period: Period
  /** One or more. */
  readonly objections: readonly OutsideObjection[]
}

/**
 * The late hours, units, trips, charges and costs of some days that agreements will never count, in months that none of their
 * settlements holds, as after the day to which one was cut short. Each is named once: a trip is of no agreement. Hours have a list of their own
 * (`uncoveredHours`).
 *
 * @param settlements those whose own objections name what is outside in their months
 */
export function factsBeyond(
  agreements: readonly Agreement[],
  known: Omit<FactsBesideHours, 'agreement' | 'period'>,
  days: Period,
  settlements: readonly Pick<Allocation, 'agreementId' | 'period' | 'objections'>[],
): readonly FactsBeyond[] {
  const named = new Set<string>(
    settlements.flatMap(({ objections }) => objections.map((one) => canonicalJson(one))),
  )
  const isNew = (one: OutsideObjection): boolean => {
    const before = named.size
    return named.add(canonicalJson(one)).size > before
  }
  return agreements
    .filter(({ archived }) => !archived)
    .flatMap((agreement) => {
      const facts = { ...known, agreement }
      const settled = new Set(
        settlements
          .filter(({ agreementId }) => agreementId === agreement.id)
          .flatMap(({ period }) => monthsOf(period)),
      )
      const open = monthRuns(monthsOf(days).filter((at) => !settled.has(at)))
      if (open.length === 0) return []
      const placed = placeFacts({ ...facts, period: days })
      return open.flatMap(({ from, to }): readonly FactsBeyond[] => {
        const period = { from: firstDayOf(from), to: lastDayOf(to) }
        const objections = factsOutside({ ...facts, period }, placed).filter(isNew)
        return objections.length === 0 ? [] : [{ agreementId: agreement.id, period, objections }]
      })
    })
}
