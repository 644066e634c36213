import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { read } from '#shared/kernel/read'
import { desk } from '#shared/contract/desk'
import { nonBeneficiaries } from '#shared/domain/agreements/non-beneficiaries'
import { allocate } from '#shared/domain/allocation/allocate'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { compare, findingOf } from '#shared/domain/simulation/compare'
import { idleSuppositions } from '#shared/domain/simulation/idle-suppositions'
import type { Supposition } from '#shared/domain/simulation/scenario'
import { suppose } from '#shared/domain/simulation/suppose'
import { euros } from './office'
import type { Terms } from './territory'
import { factsOf, valley } from './valley'

/** What each owes, in fact and under suppositions. */
const owed = (...suppositions: readonly Supposition[]) => owedUnder({}, ...suppositions)

/** The same under other terms. */
function owedUnder(terms: Terms, ...suppositions: readonly Supposition[]) {
  const facts = factsOf(valley().terms(terms))
  const comparison = compare([allocate(facts)], [allocate(suppose(facts, suppositions))])
  return Object.fromEntries(
    (comparison?.bodies ?? []).map(({ collectivityId, before, after }) => [
      collectivityId,
      `${euros(before)} → ${euros(after)}`,
    ]),
  )
}

describe('the council asks what would happen', () => {
  it('if hours were billed at a tariff: 60 h and 40 h at 40 €', () => {
    expect(
      owed({ kind: 'key', key: { kind: 'tariff', basis: 'actual' }, hourlyTariff: null }),
    ).toEqual({ A: '2 400,00 → 2 400,00', B: '1 600,00 → 1 600,00' })
    expect(
      owed({
        kind: 'key',
        key: { kind: 'tariff', basis: 'actual' },
        hourlyTariff: 5000 as AllocationFacts['agreement']['hourlyTariff'],
      }),
    ).toEqual({ A: '2 400,00 → 3 000,00', B: '1 600,00 → 2 000,00' })
  })

  it('if the cost went by quotas: equal halves take 400 € from A and give them to B', () => {
    const quotas = ['A', 'B'].map((collectivityId) => ({ collectivityId, millionths: 500_000 }))
    expect(owed({ kind: 'key', key: { kind: 'fixedQuotas', quotas }, hourlyTariff: null })).toEqual(
      { A: '2 400,00 → 2 000,00', B: '1 600,00 → 2 000,00' },
    )
  })

  it('if B left: A bears the whole cost', () => {
    expect(owed({ kind: 'partyLeaves', collectivityId: 'B' })).toEqual({
      A: '2 400,00 → 4 000,00',
      B: '1 600,00 → 0,00',
    })
  })

  it('if B left, it is not counted among those who pay less: it pays for nothing any more', () => {
    const facts = factsOf(valley())
    const without = suppose(facts, [{ kind: 'partyLeaves', collectivityId: 'B' }])
    expect(compare([allocate(facts)], [allocate(without)])).toMatchObject({ winners: 0, losers: 1 })
  })

  it('if B left, who pays a fixed amount: its amount goes with it, and A bears the whole cost', () => {
    const fixed = { collectivityId: 'B', kind: 'fixed', amount: 600_000, reason: 'Forfait' }
    expect(owedUnder({ limits: [fixed] }, { kind: 'partyLeaves', collectivityId: 'B' })).toEqual({
      A: '3 000,00 → 4 000,00',
      B: '1 000,00 → 0,00',
    })
  })

  it('if B left, who has a quota: what it paid stays with the lender until quotas are decided anew', () => {
    const quotas = ['A', 'B'].map((collectivityId) => ({ collectivityId, millionths: 500_000 }))
    expect(
      owedUnder(
        { key: { kind: 'fixedQuotas', quotas } },
        { kind: 'partyLeaves', collectivityId: 'B' },
      ),
    ).toEqual({ A: '2 000,00 → 2 000,00', B: '2 000,00 → 0,00' })
  })

  it('if B left, who has a price of its own: its line of the price list goes with it', () => {
    const line = (id: string, collectivityId: string, price: number) => ({
      id,
      label: `Heure ${id}`,
      agents: null,
      tiers: [],
      rated: { kind: 'hour', basis: 'actual', price },
      bodies: { kinds: [], collectivityIds: [collectivityId] },
    })
    expect(
      owedUnder(
        { key: { kind: 'prices', lines: [line('a', 'A', 3000), line('b', 'B', 5000)] } },
        { kind: 'partyLeaves', collectivityId: 'B' },
      ),
    ).toEqual({ A: '1 800,00 → 1 800,00', B: '2 000,00 → 0,00' })
  })

  it('if nobody who remains paid otherwise, what else changes is not said to be nothing', () => {
    const found = (terms: Terms, ...suppositions: readonly Supposition[]) => {
      const facts = factsOf(valley().terms(terms))
      const supposed = [allocate(suppose(facts, suppositions))]
      const comparison = compare([allocate(facts)], supposed)
      return comparison && findingOf(comparison)
    }
    const tariff = { key: { kind: 'tariff', basis: 'actual' } }
    const raise = {
      kind: 'pay',
      agentId: null,
      from: day('2026-01-01'),
      tenThousandths: 100,
    } as const
    expect(found({})).toBe('none')
    expect(found({}, raise)).toBe('losers')
    expect(found(tariff, raise)).toBe('lender')
    expect(found(tariff, { kind: 'partyLeaves', collectivityId: 'B' })).toBe('rest')
  })

  it('if B left, nothing of the supposed agreement names it any more', () => {
    const terms = {
      limits: [{ collectivityId: 'B', kind: 'cap', amount: 600_000, reason: '' }],
      tieBreak: ['B', 'A'],
    }
    const { agreement } = suppose(factsOf(valley().terms(terms)), [
      { kind: 'partyLeaves', collectivityId: 'B' },
    ])
    expect(nonBeneficiaries(agreement)).toEqual([])
    expect(agreement.tieBreak).toEqual(['A'])
  })

  it('if C joined for 6 h a week: 52 h over two months, at no other cost', () => {
    expect(owed({ kind: 'partyJoins', collectivityId: 'C', weeklyMinutes: minutes(360) })).toEqual({
      A: '2 400,00 → 1 578,95',
      B: '1 600,00 → 1 052,63',
      C: '0,00 → 1 368,42',
    })
  })

  it('if C joined where quotas name A and B alone: it would pay nothing, which is said, unless another key is supposed', () => {
    const quotas = ['A', 'B'].map((collectivityId) => ({ collectivityId, millionths: 500_000 }))
    const facts = factsOf(valley().terms({ key: { kind: 'fixedQuotas', quotas } }))
    const joins = {
      kind: 'partyJoins',
      collectivityId: 'C',
      weeklyMinutes: minutes(360),
    } as const
    const key = { kind: 'key', key: { kind: 'actualCost' }, hourlyTariff: null } as const
    expect(idleSuppositions(facts, [joins])).toEqual(['unnamed'])
    expect(idleSuppositions(facts, [joins, key])).toEqual([null, null])
    expect(idleSuppositions(factsOf(valley()), [joins])).toEqual([null])
  })

  it('if pay rose by 1 % from 16 February: half of a month, 13 days of 28', () => {
    const pay = {
      kind: 'pay',
      agentId: null,
      from: day('2026-02-16'),
      tenThousandths: 100,
    } as const
    expect(owed(pay)).toEqual({ A: '2 400,00 → 2 405,57', B: '1 600,00 → 1 603,72' })
  })

  it('if half of Marie were shared: half of her cost', () => {
    expect(owed({ kind: 'quota', agentId: 'Marie', workShare: 5000 })).toEqual({
      A: '2 400,00 → 1 200,00',
      B: '1 600,00 → 800,00',
    })
  })

  it('if a quota were changed: what the quotas then leave stays with the lender', () => {
    const quotas = (a: number, b: number) =>
      [
        { collectivityId: 'A', millionths: a },
        { collectivityId: 'B', millionths: b },
      ] as const
    const now = { key: { kind: 'fixedQuotas', quotas: quotas(600_000, 400_000) } }
    const key = { kind: 'fixedQuotas' as const, quotas: [...quotas(550_000, 400_000)] }
    expect(owedUnder(now, { kind: 'key', key, hourlyTariff: null })).toEqual({
      A: '2 400,00 → 2 200,00',
      B: '1 600,00 → 1 600,00',
    })
  })

  it('if quotas went over the whole: the scenario is refused on its quotas', () => {
    const quotas = ['A', 'B'].map((collectivityId) => ({ collectivityId, millionths: 600_000 }))
    const scenario = {
      id: 's',
      agreementId: 'agreement',
      name: 'Trop',
      note: '',
      createdOn: '2026-11-26',
      suppositions: [{ kind: 'key', key: { kind: 'fixedQuotas', quotas }, hourlyTariff: null }],
    }
    const asked = read(desk.saveScenario.input, scenario)
    expect(asked.ok ? [] : asked.failures).toMatchObject([
      { code: 'quotasOver100', field: 'suppositions.0.key.quotas' },
    ])
  })

  it('if B were left out twice, or for no reason: the answer is refused on its field', () => {
    const asked = (...outside: readonly object[]) => {
      const result = read(desk.saveScenario.input, {
        id: 's',
        agreementId: 'agreement',
        name: 'Sans B',
        note: '',
        createdOn: '2026-11-26',
        suppositions: [{ kind: 'key', key: { kind: 'actualCost' }, hourlyTariff: null, outside }],
      })
      return result.ok ? [] : result.failures.map(({ code, field }) => [code, field])
    }
    const left = { how: 'excluded', collectivityId: 'B', reason: 'Autre convention' }
    expect(asked(left)).toEqual([])
    expect(asked(left, { how: 'keeps', collectivityId: 'B' })).toEqual([
      ['partyTwice', 'suppositions.0.outside'],
    ])
    expect(asked({ ...left, reason: '' })).toEqual([
      ['fieldTooShort', 'suppositions.0.outside.0.reason'],
    ])
  })

  it('if prices were set, each body by its own: 60 h at 30 €, 40 h at 50 €', () => {
    const line = (id: string, price: number) => ({
      id,
      label: `Heure ${id}`,
      agents: null,
      tiers: [],
      rated: { kind: 'hour' as const, basis: 'actual' as const, price: cents(price) },
      bodies: { kinds: [], collectivityIds: [id] },
    })
    const key = { kind: 'prices' as const, lines: [line('A', 3000), line('B', 5000)] }
    expect(owed({ kind: 'key', key, hourlyTariff: null })).toEqual({
      A: '2 400,00 → 1 800,00',
      B: '1 600,00 → 2 000,00',
    })
  })

  it('if Marie left in February and nobody came: January alone', () => {
    expect(owed({ kind: 'departure', agentId: 'Marie', from: day('2026-02-01') })).toEqual({
      A: '2 400,00 → 1 200,00',
      B: '1 600,00 → 800,00',
    })
  })

  it('gives no number where a month has no cost', () => {
    const facts = { ...factsOf(valley()), costs: [] }
    expect(compare([allocate(facts)], [allocate(facts)])).toBeNull()
  })
})
