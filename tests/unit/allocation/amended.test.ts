import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '#shared/kernel/day'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { coveringAgreement } from '#shared/domain/agreements/coverage'
import { overLoan } from '#shared/domain/agreements/loan-share'
import { agreementOn, termVersions } from '#shared/domain/agreements/term-versions'
import type { Terms } from '#shared/domain/agreements/terms'
import { allocate } from '#shared/domain/allocation/allocate'
import { entriesBehind } from '#shared/domain/allocation/entries-behind'
import { sumsAreExact } from '#shared/domain/allocation/exact-sums'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { always } from '../../always'
import type { Draw } from './random-facts'
import { draws, factsOf, timesheetsOf } from './random-facts'

const termsOf = ({
  beneficiaries,
  agents,
  key,
  hourlyTariff,
  annualWeeks,
  commonTime,
  tieBreak,
}: Agreement): Terms => ({
  beneficiaries,
  agents,
  key,
  hourlyTariff,
  annualWeeks,
  commonTime,
  tieBreak,
})

/** The agreement with an amendment that changes some of its terms from a day on. */
const amended = (agreement: Agreement, effectiveOn: Day, change: Partial<Terms>): Agreement => ({
  ...agreement,
  amendments: [
    ...(agreement.amendments ?? []),
    {
      id: `amendment ${effectiveOn}`,
      reference: 'Avenant n° 1',
      purpose: '',
      resolutionReference: '',
      signedOn: null,
      effectiveOn,
      terms: { ...termsOf(agreement), ...change },
    },
  ],
})

const withAmendment = (
  facts: AllocationFacts,
  effectiveOn: Day,
  change: Partial<Terms>,
): AllocationFacts => ({ ...facts, agreement: amended(facts.agreement, effectiveOn, change) })

/** Each draw with hours on every day of January: whatever day an amendment takes effect, both sides have some. */
const busy = (draw: Draw): AllocationFacts => factsOf({ ...draw, months: 1 })

const dayOfJanuary = fc.integer({ min: 2, max: 9 }).map((n) => day(`2026-01-0${String(n)}`))

describe('an agreement that is amended', () => {
  it('is one for each set of terms, day after day, without a gap or an overlap', () => {
    const { agreement } = factsOf(fc.sample(draws, { seed: 1, numRuns: 1 })[0] as Draw)
    const twice = amended(amended(agreement, day('2026-03-01'), {}), day('2026-07-15'), {})
    expect(termVersions(twice).map(({ agreement: { period } }) => period)).toEqual([
      { from: '2025-01-01', to: '2026-02-28' },
      { from: '2026-03-01', to: '2026-07-14' },
      { from: '2026-07-15', to: null },
    ])
    expect(termVersions(agreement)).toEqual([{ agreement, amendment: null }])
  })

  it('loses no cent, in rows and in columns, whatever the day and the key of each side', () => {
    always(300, fc.tuple(draws, draws, dayOfJanuary), ([before, after, effectiveOn]) => {
      const facts = busy(before)
      const { key, commonTime } = busy({ ...after, bodies: before.bodies }).agreement
      const allocation = allocate(withAmendment(facts, effectiveOn, { key, commonTime }))
      const blocking = allocation.objections.filter((objection) => objection.blocking)
      if (blocking.length === 0) {
        expect(sumsAreExact(allocation)).toBe(true)
        expect((allocation.billed ?? 0) + (allocation.lenderPart ?? 0)).toBe(allocation.cost)
      } else expect(allocation.billed).toBeNull()
    })
  })

  it('bears a month cut in two to the cent, where the quota stays', () => {
    always(100, fc.tuple(draws, dayOfJanuary), ([draw, effectiveOn]) => {
      const facts = busy(draw)
      const whole = allocate(facts).cost
      expect(allocate(withAmendment(facts, effectiveOn, {})).cost).toBe(whole)
    })
  })

  it('changes nothing before its day: neither a figure nor the fingerprint', () => {
    always(100, draws, (draw) => {
      const facts = factsOf(draw)
      const later = withAmendment(facts, day('2027-01-01'), { commonTime: 'lender' })
      expect(allocate(later)).toEqual(allocate(facts))
    })
  })

  it('settles the days after as the new terms alone would', () => {
    always(100, draws, (draw) => {
      const facts = factsOf(draw)
      const change = { key: { kind: 'tariff', basis: 'actual' } } as const
      const under = { ...facts, agreement: { ...facts.agreement, ...change } }
      const since = allocate(withAmendment(facts, day('2025-06-01'), change))
      expect(since.shares).toEqual(allocate(under).shares)
    })
  })

  it('finds behind a figure the entries of both sides, each once', () => {
    always(100, fc.tuple(draws, dayOfJanuary), ([draw, effectiveOn]) => {
      const facts = withAmendment(busy(draw), effectiveOn, { commonTime: 'lender' })
      const sheets = timesheetsOf({ ...draw, months: 1 })
      for (const { collectivityId, minutes: done } of allocate(facts).shares) {
        const figure = { collectivityIds: [collectivityId], agentId: null, month: null }
        const entries = entriesBehind(facts.agreement, facts.period, figure, sheets)
        expect(entries.reduce((sum, entry) => sum + entry.minutes, 0)).toBe(done)
      }
    })
  })

  it('says in the trace of each share which terms gave what, in the order of their days', () => {
    const draw = fc.sample(draws, { seed: 7, numRuns: 1 })[0] as Draw
    const facts = busy({ ...draw, key: 'tariff', basis: 'actual' })
    const [share] = allocate(
      withAmendment(facts, day('2026-01-06'), { hourlyTariff: cents(2092) }),
    ).shares
    const trace = share?.trace
    if (trace?.kind !== 'parts') throw new Error('not cut')
    expect(trace.parts.map(({ days, amendment }) => [days.from, days.to, amendment])).toEqual([
      ['2026-01-01', '2026-01-05', null],
      ['2026-01-06', '2026-01-31', 'Avenant n° 1'],
    ])
    expect(trace.parts.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(share?.amount)
  })

  it('covers a body that leaves until the eve, and one that joins from the day', () => {
    const { agreement } = factsOf(fc.sample(draws, { seed: 3, numRuns: 1 })[0] as Draw)
    const beneficiaries = [{ collectivityId: 'new', weeklyMinutes: minutes(60) }]
    const changed = amended(agreement, day('2026-03-01'), { beneficiaries })
    const covers = (collectivityId: string, at: string): boolean =>
      coveringAgreement([changed], { agentId: 'a0', collectivityId, day: day(at) }) !== undefined
    expect(covers('c0', '2026-02-28')).toBe(true)
    expect(covers('c0', '2026-03-01')).toBe(false)
    expect(covers('new', '2026-02-28')).toBe(false)
    expect(covers('new', '2026-03-01')).toBe(true)
    expect(agreementOn(changed, day('2026-03-01')).beneficiaries).toEqual(beneficiaries)
  })

  it('lends an agent beyond a whole only on the days on which the quotas add up to it', () => {
    const { agreement } = factsOf({
      ...(fc.sample(draws, { seed: 5, numRuns: 1 })[0] as Draw),
      workShare: 4_000,
    })
    const other = { ...agreement, id: 'other' }
    const agents = [{ agentId: 'a0', workShare: 7_000 }]
    expect(overLoan([agreement, other], 'a0')).toBeUndefined()
    expect(
      overLoan([amended(agreement, day('2026-05-01'), { agents }), other], 'a0'),
    ).toMatchObject({ agentId: 'a0', day: '2026-05-01', share: 11_000 })
  })

  it('puts the figures of each month in one column, before and after', () => {
    const draw = fc.sample(draws, { seed: 11, numRuns: 1 })[0] as Draw
    const allocation = allocate(withAmendment(busy(draw), day('2026-01-05'), {}))
    expect(allocation.months).toEqual([month('2026-01')])
    expect(allocation.byMonth.every((line) => line.length === 1)).toBe(true)
  })
})
