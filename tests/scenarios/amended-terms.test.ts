import { describe, expect, it } from 'vitest'
import { termChanges } from '#shared/domain/agreements/term-changes'
import { agreementOn, termsOf } from '#shared/domain/agreements/term-versions'
import { day } from '#shared/kernel/day'
import { actFacts } from '../../src-main/use-cases/act-facts'
import { termChanges as toldInAct } from '../../src-main/documents/docx/term-changes'
import { amendment } from '../amendment'
import { months, Office, well } from './office'
import { Territory } from './territory'
import { verdicts } from './two-communes'

const terms = {
  beneficiaries: ['A', 'B'].map((collectivityId) => ({ collectivityId, weeklyMinutes: 0 })),
  agents: [{ agentId: 'Marie', workShare: 10_000 }],
  hourlyTariff: null,
  annualWeeks: 'paid',
  commonTime: 'proRata',
  tieBreak: [],
  key: { kind: 'actualCost' },
}

const amended = (effectiveOn: string, change: Readonly<Record<string, unknown>>) =>
  amendment(effectiveOn, { ...terms, ...change })

const valley = (
  own: Readonly<Record<string, unknown>>,
  change: Readonly<Record<string, unknown>>,
) =>
  new Office(
    new Territory('A', 'B')
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 10, B: 5 })
      .hours('Marie', '2026-02', { A: 10, B: 5 })
      .hours('Marie', '2026-03', { A: 10 })
      .cost('Marie', '2026-01', 300)
      .cost('Marie', '2026-02', 300)
      .terms({ ...own, amendments: [amended('2026-02-01', change)] }),
  )

const outside = async (office: Office, from: string, to: string) =>
  (await office.settlement(months(from, to))).objections.flatMap((each) =>
    each.code === 'hoursOutsideAgreement'
      ? [`${each.collectivityId} ${each.firstDay} ${String(each.minutes / 60)}`]
      : [],
  )

describe('hours on both sides of an amendment', () => {
  it('are outside the agreement for neither: each set of terms tells of its own days', async () => {
    expect(await outside(valley({}, { commonTime: 'lender' }), '01', '02')).toEqual([])
  })

  it('are outside where the body has left, and after the end, each told once', async () => {
    const left = { beneficiaries: terms.beneficiaries.slice(0, 1) }
    expect(await outside(valley({}, left), '01', '02')).toEqual(['B 2026-02-01 5'])
    const period = { from: '2026-01-01', to: '2026-02-28' }
    expect(await outside(valley({ period }, { commonTime: 'lender' }), '01', '03')).toEqual([
      'A 2026-03-01 10',
    ])
  })
})

const line = (id: string, price: number) => ({
  id,
  label: `Prix ${id}`,
  bodies: null,
  agents: null,
  tiers: [],
  rated: { kind: 'hour', basis: 'actual', price },
})

const limit = (
  kind: string,
  collectivityId: string | null,
  amount: number | null,
  reason = '',
) => ({ kind, collectivityId, amount, reason })

describe('what an amendment changes of prices, limits and gap', () => {
  const own = {
    key: { kind: 'prices', lines: [line('un', 1000), line('deux', 2000)] },
    limits: [limit('cap', 'A', 60_000), limit('exempt', 'B', null, 'Met un bureau à disposition')],
  }
  const change = {
    key: { kind: 'prices', lines: [line('un', 1200), line('trois', 3000)] },
    limits: [limit('cap', 'A', 70_000, 'Délibération 12'), limit('floor', null, 10_000)],
    gap: 'beneficiaries',
    keyDecision: 'Délibération 13',
  }
  const office = valley(own, change)
  const agreement = office.keeper.registers().agreements.get('agreement')
  if (agreement === undefined) throw new Error('The agreement is gone')
  const [before, after] = ['2026-01-31', '2026-02-01'].map((on) =>
    termsOf(agreementOn(agreement, day(on))),
  )
  if (before === undefined || after === undefined) throw new Error('The terms are gone')

  it('is found line by line', () => {
    expect(termChanges(before, after)).toMatchObject([
      { kind: 'priceJoins', line: { id: 'trois' } },
      { kind: 'priceLeaves', line: { id: 'deux' } },
      { kind: 'price', from: { rated: { price: 1000 } }, to: { rated: { price: 1200 } } },
      { kind: 'decision', to: 'Délibération 13' },
      { kind: 'limitJoins', limit: { kind: 'floor' } },
      { kind: 'limitLeaves', limit: { kind: 'exempt', collectivityId: 'B' } },
      { kind: 'limit', from: { amount: 60_000 }, to: { amount: 70_000 } },
      { kind: 'gap', from: 'lender', to: 'beneficiaries' },
    ])
    expect(termChanges(before, { ...before, gap: 'lender' })).toEqual([])
  })

  it('is the key itself where another one takes its place, and each line where a list does', () => {
    const actual = { ...before, key: { kind: 'actualCost' as const } }
    expect(termChanges(before, actual).map(({ kind }) => kind)).toEqual(['key'])
    expect(termChanges(actual, before).map(({ kind }) => kind)).toEqual([
      'key',
      'priceJoins',
      'priceJoins',
    ])
  })

  it('is told by the key where lines only change places', () => {
    const lines = before.key.kind === 'prices' ? [...before.key.lines].reverse() : []
    const turned = { ...before, key: { kind: 'prices' as const, lines } }
    expect(termChanges(before, turned).map(({ kind }) => kind)).toEqual(['key'])
  })

  it('is written in the act, a sentence for each', () => {
    const asked = { agreementId: 'agreement', year: 2026, amendmentId: 'n1' }
    const facts = well(actFacts(office, { ...asked, kind: 'amendment' }))
    const told = toldInAct(facts, before, after).map((text) => text.replaceAll('\u00A0', ' '))
    expect(told).toEqual([
      'Le prix suivant est ajouté. Prix trois : 30,00 € par heure faite.',
      'Le prix suivant est supprimé. Prix deux : 20,00 € par heure faite.',
      'Le prix suivant est modifié. Prix un : 12,00 € par heure faite (avant : 10,00 € par heure faite).',
      'La clé est décidée par l’acte suivant : Délibération 13.',
      'La limite suivante est posée : plancher de 100,00 € par an, chaque bénéficiaire.',
      'La limite suivante est levée : exonération, Commune B (Met un bureau à disposition).',
      'La limite suivante est modifiée : plafond de 700,00 € par an, Commune A (Délibération 12) (avant : plafond de 600,00 € par an, Commune A).',
      'L’écart entre les prix et le coût réel est désormais à la charge des bénéficiaires (avant : à la charge de la collectivité d’origine).',
    ])
  })
})

describe('a rate of a yearly amount on both sides of an amendment', () => {
  const rated = (rate: number) => ({
    id: 'gestion',
    label: 'Gestion',
    bodies: null,
    agents: null,
    tiers: [],
    rated: { kind: 'percentOf', criterionId: 'Prime', rate },
  })
  const key = (rate: number) => ({ kind: 'prices', lines: [rated(rate)] })
  const insured = (amendments: readonly unknown[]) =>
    new Office(
      new Territory('A')
        .lends('Marie')
        .criterion('Prime', '€', 2026, { A: 1001.5 })
        .terms({ key: key(600), amendments }),
    )
  const onlyA = { beneficiaries: terms.beneficiaries.slice(0, 1) }
  const cutAt = (rate: number) =>
    insured([amended('2026-07-01', { ...onlyA, key: key(rate), tieBreak: ['A'] })])

  it('is rounded on each printed line, whose quantity and rate make its amount', async () => {
    expect(await insured([]).amounts()).toEqual({ A: '60,09' })
    // 500.75 x 6 % = 30.045 on each side.
    const office = cutAt(600)
    expect(await office.amounts()).toEqual({ A: '60,10' })
    const { shares } = await office.settlement()
    const [share] = shares
    const parts = share?.trace?.kind === 'parts' ? share.trace.parts : []
    const half = { quantity: { numerator: '2003', denominator: '4' }, price: 600, amount: 3005 }
    expect(parts.map(({ trace }) => trace)).toMatchObject([
      { kind: 'prices', lines: [half] },
      { kind: 'prices', lines: [half] },
    ])
  })

  it('whose rate the amendment changes, has a line at each rate', async () => {
    // 500.75 x 6 % = 30.045, then 500.75 x 5 % = 25.0375.
    expect(await cutAt(500).amounts()).toEqual({ A: '55,09' })
  })
})

describe('a body served at a price alone, beside one that shared the cost of earlier days', () => {
  it('has a provisional statement without costs, which is identical', async () => {
    const priced = { key: { kind: 'tariff', basis: 'actual' }, hourlyTariff: 2_000 }
    const onlyB = { beneficiaries: [{ collectivityId: 'B', weeklyMinutes: 0 }] }
    const onlyA = { beneficiaries: [{ collectivityId: 'A', weeklyMinutes: 0 }] }
    const office = valley(onlyA, { ...priced, ...onlyB })
    well(await office.issue(months('01', '02'), null, 'agreement', 'provisional'))
    const { statements } = await office.file()
    expect(statements.map(({ content }) => content.service.cost)).toEqual([60_000, null])
    expect(await verdicts(office)).toEqual(['identical'])
  })
})
