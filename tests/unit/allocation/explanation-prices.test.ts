import { describe, expect, it } from 'vitest'
import { months } from '../../scenarios/office'
import { Territory } from '../../scenarios/territory'
import { explanationTextOf } from './explanation-text-of'
import { amendment } from '../../amendment'

const line = (label: string, rated: unknown, more: Readonly<Record<string, unknown>> = {}) => ({
  id: label,
  label,
  rated,
  bodies: null,
  agents: null,
  tiers: [],
  ...more,
})

const list = (...lines: readonly unknown[]) => ({ key: { kind: 'prices', lines } })

const limit = (kind: string, collectivityId: string | null, amount: number | null) => ({
  kind,
  collectivityId,
  amount,
  reason: 'Délibération 12',
})

const visits = (): Territory =>
  new Territory('A', 'B')
    .lends('Marie')
    .days('Marie', '2026-01', [
      [5, 'A', 6],
      [6, 'A', 8],
      [7, 'A', 2],
      [7, 'B', 1],
    ])
    .cost('Marie', '2026-01', 2_275)

const centre = (more: Readonly<Record<string, unknown>> = {}): Territory =>
  visits().terms({
    ...list(
      line('Journée', { kind: 'day', price: 25_000 }),
      line('Heure au-delà', { kind: 'hour', basis: 'actual', price: 5000, beyond: 360 }),
    ),
    keyDecision: 'Délibération du 11 décembre',
    ...more,
  })

describe('a price list in words', () => {
  it('is told down to each day that it counts, then its lines, rounded once', () => {
    const text = explanationTextOf(centre(), 'A')
    expect(text).toContain('Jours comptés : Journée\t3')
    expect(text).toContain('   mar. 6 janv., Marie Dupont\t8 h 00\t1')
    expect(text).toContain('Heures au-delà : Heure au-delà\t2 h 00')
    expect(text).toContain('Clé : liste de prix\t850,00 €')
    expect(text).toContain('   Journée : 3 jours × 250,00 €\t750,00 €')
    expect(text).toContain('   Heure au-delà : 2 h 00 × 50,00 €\t100,00 €')
    expect(text).toContain('Chaque ligne est arrondie une seule fois, au centime.')
    expect(text).toContain('Clé décidée par l’acte « Délibération du 11 décembre ».')
    const english = explanationTextOf(centre(), 'A', months('01'), 'en')
    expect(english).toContain('Days counted: Journée\t3')
    expect(english).toContain('Each line is rounded once, to the cent.')
  })

  it('tells the half-days begun on each day, and months by the agents received', () => {
    const text = explanationTextOf(
      visits().terms(
        list(
          line('Demi-journée', { kind: 'halfDay', minutes: 210, price: 14_700 }),
          line('Suivi', { kind: 'month', each: 'agent', price: 1000 }),
        ),
      ),
      'A',
    )
    expect(text).toContain('Demi-journées comptées : Demi-journée\t6')
    expect(text).toContain('mar. 6 janv., Marie Dupont\t8 h 00\t3')
    expect(text).toContain('Suivi : Marie Dupont, janv.')
  })

  it('tells units month by month', () => {
    const territory = new Territory('A')
      .units('2026-01', 'permis', { A: 2 })
      .units('2026-03', 'permis', { A: 1 })
      .terms({
        unitTypes: [{ id: 'permis', name: 'Permis', unit: 'act' }],
        ...list(line('Instruction', { kind: 'unit', unitTypeId: 'permis', price: 15_000 })),
      })
    const text = explanationTextOf(territory, 'A', months('01', '03'))
    expect(text).toContain('Unités comptées\n   Permis\tjanv. 2, mars 1\t3')
    expect(text).toContain('Instruction : 3 × 150,00 €\t450,00 €')
    expect(explanationTextOf(territory, 'A', months('01', '03'), 'en')).toContain(
      'Units counted\n   Permis\tJan 2, Mar 1\t3',
    )
  })

  it('tells the pay behind a coefficient, and the amount and source behind a rate', () => {
    const pay = visits().terms(list(line('Mission', { kind: 'payTimes', thousandths: 1400 })))
    expect(explanationTextOf(pay, 'A')).toContain(
      'Marie Dupont, janvier 2026 : salaire brut 2 275,00 € pour 151 h 40 payées, × 1,4, soit 21,00 € par heure.',
    )
    const same = visits()
      .lends('Marc')
      .days('Marc', '2026-01', [[8, 'A', 7]])
    const alike = same.cost('Marc', '2026-01', 2_275)
    const both = alike.terms(list(line('Mission', { kind: 'payTimes', thousandths: 1400 })))
    expect(explanationTextOf(both, 'A')).toContain('Marc Dupont, janvier 2026 : salaire brut')
    const rate = new Territory('A')
      .criterion('Prime d’assurance', '€', 2026, { A: 12_000 })
      .terms(
        list(line('Gestion', { kind: 'percentOf', criterionId: 'Prime d’assurance', rate: 600 })),
      )
    expect(explanationTextOf(rate, 'A', months('01', '03'))).toContain(
      'Prime d’assurance 2026 : 12 000 € pour l’année entière.',
    )
    expect(explanationTextOf(rate, 'A', months('01', '03'), 'en')).toContain(
      'Prime d’assurance 2026: 12,000 € for the whole year.',
    )
  })
})

describe('gaps and limits in words', () => {
  it('a gap stays with the lender, or comes to each by what it was billed', () => {
    expect(explanationTextOf(centre(), 'A')).toContain(
      'Les prix produisent 1 100,00 € pour un coût de 2 275,00 €. L’écart, 1 175,00 €, reste à la charge de la collectivité d’origine.',
    )
    const text = explanationTextOf(centre({ gap: 'beneficiaries' }), 'A')
    expect(text).toContain('Écart entre les prix et le coût réel\t907,95 €')
    expect(text).toContain('   Écart à répartir\t1 175,00 €')
    expect(text).toContain('1 175,00 € × 850,00 € sur 1 100,00 €')
    expect(text).toMatch(/907,9\d € et 0,\d{3} centime/)
    expect(explanationTextOf(centre({ gap: 'beneficiaries' }), 'A', months('01'), 'en')).toContain(
      'Gap to share\t€1,175.00',
    )
  })

  it('a cap says what the key would give, and that the lender bears the difference', () => {
    const capped = centre({ limits: [limit('cap', 'A', 600_000), limit('exempt', 'B', null)] })
    const text = explanationTextOf(capped, 'A')
    expect(text).toContain('Limite de la convention\t500,00 €')
    expect(text).toContain('Plafond de 6 000,00 € par an (1 mois sur 12), Délibération 12')
    expect(text).toContain('La clé donnerait 850,00 €.')
    expect(text).toContain('La collectivité d’origine supporte la différence, 350,00 €.')
    expect(explanationTextOf(capped, 'B')).toContain('Exonération, Délibération 12')
    expect(explanationTextOf(capped, 'A', months('01'), 'en')).toContain(
      'Cap of €6,000.00 a year (months: 1 of 12), Délibération 12',
    )
    expect(explanationTextOf(capped, 'A', months('01'), 'en')).toContain(
      'The lender bears the difference, €350.00.',
    )
  })

  it('in a shared cost the others bear it, or pay less where a floor lifts one', () => {
    const shared = (one: unknown): Territory => visits().terms({ limits: [one] })
    expect(explanationTextOf(shared(limit('cap', 'A', 1_200_000)), 'A')).toContain(
      'Les autres bénéficiaires supportent la différence, 1 141,18 €.',
    )
    expect(explanationTextOf(shared(limit('floor', 'B', 1_200_000)), 'B')).toContain(
      'Les autres bénéficiaires paient 866,18 € de moins.',
    )
  })

  it('a yearly amount after the first month says the two sums that it is the difference of', () => {
    const fixed = new Territory('A').terms({
      ...list(line('Mois', { kind: 'month', each: 'beneficiary', price: 1 })),
      limits: [limit('fixed', null, 100_000)],
    })
    expect(explanationTextOf(fixed, 'A', months('02'))).toContain(
      'Forfait de 1 000,00 € par an (1 mois sur 12) : 166,67 € (2 mois de l’année), moins 83,33 € (1 mois) comptés avant',
    )
  })
})

describe('criteria and amendments in words', () => {
  const mixed = {
    unitTypes: [{ id: 'acte', name: 'Acte', unit: 'act' }],
    key: {
      kind: 'criteria',
      criteria: [
        { measure: { kind: 'population', of: 'municipal' }, weight: 70 },
        {
          measure: { kind: 'units', weights: [{ unitTypeId: 'acte', thousandths: 700 }] },
          weight: 30,
        },
      ],
    },
  }

  it('tell each value with its year, and units month by month', () => {
    const text = explanationTextOf(
      new Territory('A', 'B')
        .lends('Marie')
        .cost('Marie', '2026-01', 10_000)
        .populations(2026, { A: 3000, B: 1000 })
        .units('2026-01', 'acte', { A: 10, B: 30 })
        .terms(mixed),
      'A',
    )
    expect(text).toContain('Unités comptées\n   Acte\tjanv. 10\t10')
    expect(text).toContain('population municipale 2026 (poids 70)\t3 000 sur 4 000\t75,0000 %')
    expect(text).toContain('Acte : 10 × 0,7')
  })

  it('tell the terms of the amendment in force, not those that were signed first', () => {
    const terms = {
      beneficiaries: ['A', 'B'].map((collectivityId) => ({ collectivityId, weeklyMinutes: 0 })),
      agents: [{ agentId: 'Marie', workShare: 10_000 }],
      hourlyTariff: null,
      annualWeeks: 'paid',
      commonTime: 'proRata',
      tieBreak: [],
      key: {
        kind: 'fixedQuotas',
        quotas: ['A', 'B'].map((collectivityId) => ({ collectivityId, millionths: 500_000 })),
      },
      keyDecision: 'Délibération 9',
    }
    const amended = visits().terms({
      amendments: [amendment('2026-01-07', terms, { resolutionReference: '2026-031' })],
      period: { from: '2025-01-01', to: '2026-12-31' },
    })
    const cut = explanationTextOf(amended, 'A')
    expect(cut).toContain('Selon l’acte « Avenant n° 1 ».')
    const whole = explanationTextOf(
      amended.days('Marie', '2026-02', [[2, 'A', 7]]).cost('Marie', '2026-02', 1000),
      'A',
      months('02'),
    )
    expect(whole).toContain('Clé : quotité fixe\t50,0000 %')
    expect(whole).toContain('500 000 sur 1 000 000 millionièmes')
    expect(whole).toContain(
      'Stipulations de l’acte « Avenant n° 1 », en vigueur depuis le 7 janvier 2026.',
    )
    expect(whole).toContain('Délibération : 2026-031')
    expect(whole).toContain('Clé décidée par l’acte « Délibération 9 ».')
  })
})
