import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents, sumCents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import { addDays, day } from '#shared/kernel/day'
import { addMonths, firstDayOf, lastDayOf, month } from '#shared/kernel/month'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { termsOf } from '#shared/domain/agreements/term-versions'
import { allocate } from '#shared/domain/allocation/allocate'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { always } from '../../always'
import { months, Office } from '../../scenarios/office'
import { Territory } from '../../scenarios/territory'

const DAYS = 365

/** A fixed amount a year for A; every other body is free. Hours and costs are nothing: only the amount matters. */
function facts(yearly: number, changes: readonly number[]): AllocationFacts {
  const limits = [
    { collectivityId: 'A', kind: 'fixed', amount: yearly, reason: '' },
    { collectivityId: 'B', kind: 'exempt', amount: null, reason: 'Sans usage' },
  ]
  const file = new Territory('A', 'B').units('2026-01', 'acte', { A: 1 }).terms({
    unitTypes: [{ id: 'acte', name: 'Acte', unit: 'act' }],
    key: {
      kind: 'prices',
      lines: [
        {
          id: 'x',
          label: 'Mois',
          bodies: null,
          agents: null,
          tiers: [],
          rated: { kind: 'month', each: 'beneficiary', price: 1 },
        },
      ],
    },
    limits,
  })
  const known = file.file()
  const [agreement] = known.agreements
  if (agreement === undefined) throw new Error('The agreement is gone')
  const days = [...new Set(changes)].sort((a, b) => a - b)
  const amended: Agreement = {
    ...agreement,
    amendments: days.map((at, index) => ({
      id: String(index),
      reference: `Avenant n° ${String(index + 1)}`,
      purpose: '',
      resolutionReference: '',
      signedOn: null,
      effectiveOn: addDays(day('2026-01-01'), at),
      // Something else changes: the limit stays as it is.
      terms: { ...termsOf(agreement), hourlyTariff: cents(index) },
    })),
  }
  const { collectivities, agents, costs } = known
  const hours = {
    agentIds: [],
    collectivityIds: [],
    entered: [],
    agent: new Uint16Array(),
    collectivity: new Int16Array(),
    day: new Int32Array(),
    minutes: new Uint16Array(),
  }
  return {
    agreement: amended,
    period: months('01', '12'),
    collectivities,
    agents,
    costs,
    hours: hours as never,
  }
}

const billed = (known: AllocationFacts): number => {
  const { billed: sum, objections } = allocate(known)
  if (sum === null) throw new Error(JSON.stringify(objections))
  return sum
}

const cutIn = (lengths: readonly number[]): readonly { from: Day; to: Day }[] => {
  let first = month('2026-01')
  return lengths.map((length) => {
    const from = first
    first = addMonths(first, length)
    return { from: firstDayOf(from), to: lastDayOf(addMonths(from, length - 1)) }
  })
}

describe('a yearly amount that does not change', () => {
  const amount = fc.integer({ min: 0, max: 5_000_000 })
  const changes = fc.array(fc.integer({ min: 1, max: DAYS - 1 }), { maxLength: 5 })

  it('is due to the cent over a year, wherever amendments cut it', () => {
    always(200, fc.tuple(amount, changes), ([yearly, at]) => billed(facts(yearly, at)) === yearly)
  })

  it('is due to the cent over a year settled in several periods, wherever amendments cut them', () => {
    const cuts = fc.constantFrom(
      [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
      [3, 3, 3, 3],
      [5, 7],
      [1, 2, 9],
    )
    always(200, fc.tuple(amount, changes, cuts), ([yearly, at, lengths]) => {
      const known = facts(yearly, at)
      const parts = cutIn(lengths).map((period) => cents(billed({ ...known, period })))
      return sumCents(parts) === yearly
    })
  })
})

describe('a yearly amount month by month', () => {
  const valley = (limits: readonly unknown[], more: Readonly<Record<string, unknown>> = {}) =>
    new Office(
      new Territory('A').terms({
        key: {
          kind: 'prices',
          lines: [
            {
              id: 'x',
              label: 'Mois',
              bodies: null,
              agents: null,
              tiers: [],
              rated: { kind: 'month', each: 'beneficiary', price: 1 },
            },
          ],
        },
        limits,
        ...more,
      }),
    )
  const fixed = (amount: number) => ({ collectivityId: null, kind: 'fixed', amount, reason: '' })

  it('1 000 EUR make 83,33, 83,34 and 83,33: what the year comes to, less what it came to before', async () => {
    const office = valley([fixed(100_000)])
    expect(await office.amounts(months('01'))).toEqual({ A: '83,33' })
    expect(await office.amounts(months('02'))).toEqual({ A: '83,34' })
    expect(await office.amounts(months('03'))).toEqual({ A: '83,33' })
    expect(await office.amounts(months('01', '03'))).toEqual({ A: '250,00' })
    const { shares } = await office.settlement(months('02'))
    expect(shares[0]?.trace).toMatchObject({
      kind: 'limited',
      yearly: 100_000,
      months: { numerator: '1', denominator: '1' },
      earlier: { numerator: '1', denominator: '1' },
    })
  })

  it('starts anew where an amendment changes it, and a body that joins owes nothing for the months before', async () => {
    const terms = {
      agents: [],
      hourlyTariff: null,
      annualWeeks: 'paid',
      commonTime: 'proRata',
      tieBreak: [],
      beneficiaries: [{ collectivityId: 'A', weeklyMinutes: 0 }],
    }
    const amendment = (limits: readonly unknown[], key: unknown) => ({
      id: 'n1',
      reference: 'Avenant n° 1',
      purpose: '',
      resolutionReference: '',
      signedOn: null,
      effectiveOn: '2026-02-01',
      terms: { ...terms, key, limits },
    })
    const office = valley([fixed(100_000)])
    const key = office.keeper.registers().agreements.get('agreement')?.key
    const amended = valley([fixed(100_000)], { amendments: [amendment([fixed(50_000)], key)] })
    expect(await amended.amounts(months('02'))).toEqual({ A: '41,67' })
    expect(await amended.amounts(months('03'))).toEqual({ A: '41,66' })
    const { fingerprint } = await office.settlement(months('02'))
    const same = valley([fixed(100_000)], { amendments: [amendment([fixed(100_000)], key)] })
    expect(await same.amounts(months('02'))).toEqual({ A: '83,34' })
    expect((await amended.settlement(months('02'))).fingerprint).not.toBe(fingerprint)
  })
})
