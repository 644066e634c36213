import { compareNames } from '#shared/kernel/compare-names'
import { divisionOf } from '../keys/key-trace'
import { keyBillingOf, type Billing, type WholeBilling } from './billing'
import type { StatementContent } from './statement'

/** A division by largest remainder: whether the body got a spare cent, and how many went to how many parts. */
interface Division {
  readonly spare: 0 | 1
  readonly spares: number
  readonly parts: number
}

/** The spare cents of a body in one year. */
export interface SpareYear {
  readonly year: number
  readonly cents: number
}

/** The spare cents that a body carried in what was issued, and what chance alone would have given it. */
export interface SpareLine {
  readonly collectivityId: string
  /** As its latest statement names it. */
  readonly name: string
  /** In order; years without a statement of the body are not in it. */
  readonly years: readonly SpareYear[]
  readonly cents: number
  /** Hundredths of a cent: the spare cents of each division over its parts, added up. */
  readonly expected: number
}

function ofWhole(billing: WholeBilling): readonly Division[] {
  if (billing.kind === 'rest') return [billing.pot]
  // A limit sets the amount, not the division.
  const key = billing.kind === 'limited' ? null : keyBillingOf(billing)
  const division = key === null ? null : divisionOf(key)
  return division === null ? [] : [division]
}

/** The divisions of a statement: one that is shared over several sets of terms counts once. */
function divisionsOf(billing: Billing): readonly Division[] {
  if (billing.kind !== 'parts') return ofWhole(billing)
  const shared = new Set<string>()
  return billing.parts.flatMap(({ billing: part }) => {
    if (part.kind !== 'rest') return ofWhole(part)
    const { from, to } = part.pot.days
    const days = `${from} ${to}`
    if (shared.has(days)) return []
    shared.add(days)
    return [part.pot]
  })
}

type Read = Pick<StatementContent, 'issuedOn' | 'fiscalYear' | 'beneficiary' | 'billing'>

/**
 * Who carried the spare cents of final statements, by body and year: the most first. What a division leaves after each part
 * was rounded down goes by one cent to the largest fractions (settlement.md), so that over time each carries about its part.
 *
 * @param contents standing final statements
 */
export function spareCents(contents: readonly Read[]): readonly SpareLine[] {
  const lines = new Map<
    string,
    { name: string; expected: number; readonly years: Map<number, number> }
  >()
  for (const content of contents.toSorted((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1))) {
    const { beneficiary, fiscalYear, billing } = content
    const divisions = divisionsOf(billing)
    if (divisions.length === 0) continue
    const line = lines.get(beneficiary.id) ?? {
      name: '',
      expected: 0,
      years: new Map<number, number>(),
    }
    line.name = beneficiary.name
    for (const { spare, spares, parts } of divisions) {
      line.years.set(fiscalYear, (line.years.get(fiscalYear) ?? 0) + spare)
      if (parts > 0) line.expected += spares / parts
    }
    lines.set(beneficiary.id, line)
  }
  return [...lines]
    .map(([collectivityId, { name, expected, years }]) => ({
      collectivityId,
      name,
      years: [...years].map(([year, cents]) => ({ year, cents })).sort((a, b) => a.year - b.year),
      cents: [...years.values()].reduce((sum, count) => sum + count, 0),
      expected: Math.round(expected * 100),
    }))
    .sort((a, b) => b.cents - a.cents || compareNames(a.name, b.name))
}
