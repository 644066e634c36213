import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents, sumCents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { fingerprint } from '#shared/kernel/fingerprint'
import { sumMinutes } from '#shared/kernel/minutes'
import { firstDayOf, lastDayOf } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import { monthsOf, yearPeriod } from '#shared/kernel/period'
import { statementSummary } from '#shared/contract/statement-summary'
import type { StatementSummary } from '#shared/contract/views'
import { allocate } from '#shared/domain/allocation/allocate'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { provisionalFacts } from '#shared/domain/provisional/provisional-facts'
import { accountOf } from '#shared/domain/statements/account'
import { drawUpStatement } from '#shared/domain/statements/draw-up-statement'
import { signedAmount } from '#shared/domain/statements/settle'
import type { StatementContent } from '#shared/domain/statements/statement'
import type { StatementNature } from '#shared/domain/statements/statement-nature'
import { always } from '../../always'
import { scaled } from '../../scaled'
import type { Draw } from '../allocation/random-facts'
import { draws, factsOf, timesheetsOf } from '../allocation/random-facts'

const YEAR = yearPeriod(2026)

/** The year in parts of so many months: quarters are of 3. */
function partsOf(length: number): readonly Period[] {
  const months = monthsOf(YEAR)
  return months.flatMap((first, at) => {
    const last = months[at + length - 1]
    return at % length === 0 && last !== undefined
      ? [{ from: firstDayOf(first), to: lastDayOf(last) }]
      : []
  })
}

/** A whole year of a small territory, with instalments on days that chance spreads over it. */
const years = fc.record({ draw: draws, calls: fc.array(fc.nat({ max: 364 }), { maxLength: 6 }) })
type Year = typeof years extends fc.Arbitrary<infer T> ? T : never

const drawOf = ({ draw }: Year): Draw => ({ ...draw, months: 12, bodies: Math.min(draw.bodies, 4) })

function factsOfYear(year: Year): AllocationFacts {
  const facts = factsOf(drawOf(year))
  const lender = facts.collectivities.slice(0, 1).map((body) => ({ ...body, id: 'lender' }))
  return {
    ...facts,
    period: YEAR,
    collectivities: [...facts.collectivities, ...lender],
    agreement: {
      ...facts.agreement,
      instalments: year.calls.map((at, index) => ({
        collectivityId: `c${String(index % 2)}`,
        reference: `T-${String(index)}`,
        calledOn: day(new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10)),
        amount: cents(10_000 + at),
      })),
    },
  }
}

/** The statements of all bodies over a period, those that have an amount. */
function statementsOf(
  year: Year,
  period: Period,
  nature: StatementNature = 'actual',
  issued: readonly StatementSummary[] = [],
): readonly StatementContent[] {
  const all = { ...factsOfYear(year), period }
  const foreseen = nature === 'provisional' ? provisionalFacts(all) : undefined
  const facts = foreseen === undefined ? all : foreseen.facts
  const allocation = allocate(facts)
  return allocation.shares.flatMap(({ collectivityId }, at) => {
    const owner = { agreementId: all.agreement.id, beneficiaryId: collectivityId }
    return (
      drawUpStatement(allocation, facts, collectivityId, {
        issuedOn: period.to,
        sequence: issued.length + at + 1,
        example: false,
        timesheets: timesheetsOf(drawOf(year)),
        ...(foreseen === undefined ? {} : { foreseen }),
        accountOf: () => accountOf(issued, owner, period, nature, all.agreement.period),
      }) ?? []
    )
  })
}

const summaryOf = (content: StatementContent): StatementSummary =>
  statementSummary({
    id: content.number,
    content,
    fingerprint: fingerprint(content),
    cancelled: null,
  })

const CUTS = [
  { parts: 'twelve months', length: 1, runs: 6 },
  { parts: 'four quarters', length: 3, runs: 20 },
  { parts: 'two halves', length: 6, runs: 15 },
] as const

describe.each(CUTS)('a year that is settled in $parts', ({ length, runs }) => {
  const law = (holds: (year: Year) => void): void =>
    fc.assert(fc.property(years, holds), { numRuns: scaled(runs) })

  it('lists each use in one of them, and bills each hour once', () => {
    law((year) => {
      const whole = statementsOf(year, YEAR)
      const parts = partsOf(length).flatMap((part) => statementsOf(year, part))
      for (const { beneficiary, uses, minutes } of whole) {
        const own = parts.filter((part) => part.beneficiary.id === beneficiary.id)
        expect(own.flatMap((part) => part.uses)).toEqual(uses)
        expect(sumMinutes(own.map((part) => part.minutes))).toBe(minutes)
      }
    })
  })

  it('costs the year to the cent, whatever the key and its rounding: what all pay, and what stays with the lender', () => {
    law((year) => {
      const settle = (period: Period) => allocate({ ...factsOfYear(year), period })
      const parts = partsOf(length).map(settle)
      const sum = (of: (one: ReturnType<typeof settle>) => number | null): number =>
        parts.reduce((all, one) => all + (of(one) ?? 0), 0)
      expect(sum(({ cost }) => cost)).toBe(settle(YEAR).cost)
      // A part in which no hour was done for anybody has a cost, and nothing to share it by.
      if (parts.some(({ billed }) => billed === null)) return
      expect(sum(({ billed, lenderPart }) => (billed ?? 0) + (lenderPart ?? 0))).toBe(
        settle(YEAR).cost,
      )
    })
  })

  it('deducts each instalment once, in the part of the day on which it was called', () => {
    law((year) => {
      const { instalments } = factsOfYear(year).agreement
      const parts = partsOf(length).flatMap((part) => statementsOf(year, part))
      const bodies = new Set(parts.map(({ beneficiary }) => beneficiary.id))
      const deducted = parts.flatMap((part) =>
        part.instalments.map(({ reference, calledOn }) => {
          expect(calledOn >= part.period.from && calledOn <= part.period.to).toBe(true)
          return reference
        }),
      )
      const called = instalments.filter(({ collectivityId }) => bodies.has(collectivityId))
      expect(deducted.toSorted()).toEqual(called.map(({ reference }) => reference).toSorted())
    })
  })

  it('calls a body its share of the year to the cent, where they are provisional and the year is final', () => {
    law((year) => {
      const issued: StatementSummary[] = []
      for (const part of partsOf(length))
        issued.push(...statementsOf(year, part, 'provisional', issued).map(summaryOf))
      for (const content of statementsOf(year, YEAR, 'actual', issued)) {
        const own = issued.filter(({ beneficiaryId }) => beneficiaryId === content.beneficiary.id)
        expect((content.provisionals ?? []).map(({ number }) => number)).toEqual(
          own.map(({ number }) => number),
        )
        const called = own.reduce((sum, { balance }) => sum + signedAmount(balance), 0)
        const instalments = sumCents(content.instalments.map(({ amount }) => amount))
        expect(called + instalments + signedAmount(content.balance)).toBe(content.share)
      }
    })
  })
})

describe('what quarters that are final make of one body’s year', () => {
  it('is within a cent a quarter of the year counted at once, where quotas or a tariff set it', () => {
    always(20, years, (year) => {
      fc.pre(year.draw.key !== 'actualCost' && year.draw.basis === 'actual')
      const whole = statementsOf(year, YEAR)
      const parts = partsOf(3).flatMap((part) => statementsOf(year, part))
      for (const { beneficiary, share } of whole) {
        const own = parts.filter((part) => part.beneficiary.id === beneficiary.id)
        const sum = own.reduce((all, part) => all + part.share, 0)
        expect(Math.abs(sum - share)).toBeLessThanOrEqual(4)
      }
    })
  })
})
