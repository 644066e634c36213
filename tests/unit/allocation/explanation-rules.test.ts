import { describe, expect, it } from 'vitest'
import { months } from '../../scenarios/office'
import type { Terms } from '../../scenarios/territory'
import { Territory } from '../../scenarios/territory'
import { explanationTextOf } from './explanation-text-of'

const visits = (terms: Terms): Territory =>
  new Territory('A', 'B')
    .lends('Marie')
    .hours('Marie', '2026-01', { A: 3, B: 1, common: 1 })
    .units('2026-01', 'acte', { A: 2 })
    .cost('Marie', '2026-01', 1000)
    .terms({ unitTypes: [{ id: 'acte', name: 'Acte', unit: 'act' }], ...terms })

const line = (id: string, rated: unknown, tiers: readonly unknown[] = []) => ({
  id,
  label: id,
  rated,
  bodies: null,
  agents: null,
  tiers,
})

/** The rules that the explanation of A's share names, in order. */
const rulesOf = (terms: Terms): readonly string[] =>
  explanationTextOf(visits(terms), 'A')
    .split('\n')
    .flatMap((text) => /^ {3}Règles? : (.+)$/.exec(text)?.[1] ?? [])

const COUNTED = 'compté une seule fois'
const COST = 'au prorata des jours, aucun centime deux fois'

describe('the rules that an explanation names', () => {
  it('are those of hours, cost, key and table where the cost is shared', () => {
    expect(rulesOf({})).toEqual([COUNTED, COST, 'clé des heures', 'tableau par agent'])
  })

  it('are those of units and prices, with steps and pay where the list has such lines', () => {
    const act = line('Acte', { kind: 'unit', unitTypeId: 'acte', price: 1000 }, [
      { above: 100, price: 900 },
    ])
    const pay = line('Mission', { kind: 'payTimes', thousandths: 1400 })
    expect(rulesOf({ key: { kind: 'prices', lines: [act, pay] } })).toEqual([
      COUNTED,
      COST,
      'unités du mois',
      'clé au barème, tranches de l’année, salaire × coefficient',
      'part de la collectivité d’origine',
      'tableau par agent',
    ])
  })

  it('are those of the gap and of limits where they change an amount', () => {
    const tariff = { key: { kind: 'tariff', basis: 'actual' }, hourlyTariff: 2000 }
    const cap = { collectivityId: 'A', kind: 'cap', amount: 1200, reason: '' }
    expect(rulesOf({ ...tariff, gap: 'beneficiaries', limits: [cap] })).toEqual([
      COUNTED,
      COST,
      'clé au tarif',
      'écart au coût réel',
      'plafonds et planchers',
      'tableau par agent',
    ])
  })

  it('are those of the day where an amendment cuts the period', () => {
    const [agreement] = visits({}).file().agreements
    const { beneficiaries, agents, annualWeeks, commonTime, tieBreak } = agreement ?? {}
    const terms = {
      beneficiaries,
      agents,
      annualWeeks,
      commonTime,
      tieBreak,
      hourlyTariff: 2000,
      key: { kind: 'tariff', basis: 'actual' },
    }
    const amendment = {
      id: 'n1',
      reference: 'Avenant n° 1',
      purpose: '',
      resolutionReference: '',
      signedOn: null,
      effectiveOn: '2026-02-01',
      terms,
    }
    const cut = visits({ amendments: [amendment] })
      .hours('Marie', '2026-02', { A: 1 })
      .cost('Marie', '2026-02', 500)
    const text = explanationTextOf(cut, 'A', months('01', '02'))
    expect(text.match(/Règle : clauses du jour/g)).toHaveLength(2)
    expect(text).toContain('Règle : clé des heures')
    expect(text).toContain('Règle : clé au tarif')
  })

  it('are said in English where the window is', () => {
    expect(explanationTextOf(visits({}), 'A', months('01'), 'en')).toContain(
      '   Rule: key by hours',
    )
  })
})

describe('common time in words', () => {
  const hours = { measure: { kind: 'hours' }, weight: 70 }
  const parts = { measure: { kind: 'equalParts' }, weight: 30 }

  it('is told under criteria with hours among them, and under no other criteria', () => {
    const textOf = (...criteria: readonly unknown[]): string =>
      explanationTextOf(visits({ commonTime: 'lender', key: { kind: 'criteria', criteria } }), 'A')
    expect(textOf(hours, parts)).toContain(
      'Le temps commun (1 h) reste à la collectivité d’origine',
    )
    expect(textOf(parts)).not.toContain('temps commun')
  })
})
