import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { councilSheet } from '#shared/domain/indicators/council-sheet'
import { blankReport } from '#shared/domain/reports/annual-report'
import { printedBlocks, reportBlocks } from '#shared/wording/report-blocks'
import { reportPage } from '../../src-main/documents/report-page'
import { readReport } from '../../src-main/use-cases/read-report'
import { saveSavingsTest } from '../../src-main/use-cases/saves'
import { months, Office, well } from './office'
import { sampleOffice } from './sample-office'
import { Territory } from './territory'
import { amendment } from '../amendment'

/** Two people who work for A and B all year, at 1 000 € a month each; but for the months left out. */
function year(without: readonly string[] = []): Territory {
  const territory = new Territory('A', 'B').lends('Marie').lends('Paul')
  for (let at = 1; at <= 12; at++) {
    const month = `2026-${String(at).padStart(2, '0')}`
    if (without.includes(month)) continue
    for (const name of ['Marie', 'Paul'])
      territory.hours(name, month, { A: 60, B: 40 }).cost(name, month, 1000)
  }
  return territory
}

async function report(office: Office) {
  const { figures } = well(await readReport(office, { year: 2026, internal: false }))
  const source = {
    report: blankReport(2026),
    figures,
    workspace: 'Vallée',
    today: day('2027-01-14'),
  }
  const said = JSON.stringify(printedBlocks(reportBlocks(source, 'fr'))).replaceAll('\u00A0', ' ')
  return { figures, said, html: reportPage(source, false, 'fr') }
}

describe('the annual report of', () => {
  it('two agreements in a row, which are one service, and of another one beside them', async () => {
    const half = (territory: Territory) =>
      territory.terms({ period: { from: '2026-01-01', to: '2026-06-30' } }).also({
        id: 'next',
        reference: '2026-02',
        period: { from: '2026-07-01', to: null },
        beneficiaries: ['A', 'B'].map((collectivityId) => ({ collectivityId, weeklyMinutes: 0 })),
        agents: ['Marie', 'Paul'].map((agentId) => ({ agentId, workShare: 10_000 })),
      })
    const { said, figures } = await report(new Office(half(year())))
    expect(figures.services).toHaveLength(2)
    expect(said).toContain('Un service est mutualisé, pour 2 collectivités.')
    const other = half(year()).also({
      id: 'other',
      reference: '2026-03',
      period: { from: '2026-07-01', to: null },
      key: { kind: 'fixedQuotas', quotas: [{ collectivityId: 'A', millionths: 1_000_000 }] },
      beneficiaries: [{ collectivityId: 'A', weeklyMinutes: 0 }],
    })
    expect((await report(new Office(other))).said).toContain('2 services sont mutualisés')
  })

  it('services whose hours nobody counts: a dash, and not none done for what is paid', async () => {
    const { said } = await report(sampleOffice('both-directions'))
    expect(said).toContain('"Ville de Valbrune","—","65 758,97 €"')
    expect(said).not.toContain('"0 h 00"')
    const loan = await report(sampleOffice('named-individuals'))
    expect(loan.said).toContain('"Servance-le-Bourg","—","798 h 00"')
  })

  it('a year without a hole: 24 000 € in all', async () => {
    const { figures, said } = await report(new Office(year()))
    expect(figures.services[0]?.cost).toBe(2_400_000)
    expect(said).toContain('Il a coûté 24 000,00 € du 1ᵉʳ janvier 2026 au 31 décembre 2026.')
    expect(figures.bodies.map(({ amount }) => amount)).toEqual([1_440_000, 960_000])
  })

  it('a year in which an agreement begins: the days that are over are named, before the first of its months is', async () => {
    const begun = year().terms({ period: { from: '2026-09-01', to: null } })
    const { said } = await report(new Office(begun, '2026-09-15'))
    expect(said).toContain(
      'Aucune convention n’est en vigueur du 1ᵉʳ janvier 2026 au 31 août 2026.',
    )
  })

  it('two services of one title: each under its reference', async () => {
    const [first] = (await new Office(year()).file()).agreements
    const twin = { ...first, id: 'second', reference: '2026-02', agents: [] }
    const { figures } = await report(new Office(year().also(twin)))
    expect(figures.names.flatMap(({ of, name }) => (of === 'agreement' ? [name] : []))).toEqual([
      'Secrétariat partagé (2026-01)',
      'Secrétariat partagé (2026-02)',
    ])
  })

  it('a year with a hole gives no sum over the other months, and says so', async () => {
    const { figures, said } = await report(new Office(year(['2026-05'])))
    expect(figures.services[0]?.billed).toBeNull()
    expect(figures.bodies.every(({ amount }) => amount === null)).toBe(true)
    expect(said).toContain('Le coût total n’est pas donné')
  })

  it('no data yet: no amount is made up', async () => {
    const { figures, said } = await report(new Office(new Territory('A').lends('Marie')))
    expect(figures.services[0]?.cost ?? null).toBeNull()
    expect(said).not.toMatch(/[1-9]\d*,\d\d €/)
    const empty = await report(new Office(new Territory('A')))
    expect(empty.said).toContain('Le coût total n’est pas donné')
    expect(empty.said).not.toContain('0,00 €')
  })

  it('a service that began on the way in the year before: its costs are no change of one another', async () => {
    const territory = year().terms({ period: { from: '2025-09-01', to: null } })
    for (let at = 9; at <= 12; at++)
      for (const name of ['Marie', 'Paul']) {
        const month = `2025-${String(at).padStart(2, '0')}`
        territory.hours(name, month, { A: 60, B: 40 }).cost(name, month, 1000)
      }
    const { figures, said } = await report(new Office(territory))
    expect(figures.services[0]).toMatchObject({ costBefore: 800_000, costChange: null })
    expect(said).toContain(
      'Secrétariat partagé : coût du 1ᵉʳ janvier 2026 au 31 décembre 2026, et du 1ᵉʳ septembre 2025 au 31 décembre 2025 pour l’année précédente. L’un ne se compare pas à l’autre.',
    )
    const test = { id: 'test', agreementId: 'agreement', firstYear: 2025, growth: null }
    const every = { hours: null, rate: null, fixed: null }
    const office = new Office(territory)
    well(await saveSavingsTest(office, { ...test, every, bodies: [] }))
    const savings = (await report(office)).figures.savings[0]
    expect(savings?.years.map(({ months }) => months)).toEqual([4, 12])
  })

  it('a year that is not over: its months stand beside the same ones of the year before, as is said', async () => {
    const territory = year().terms({ period: { from: '2025-01-01', to: null } })
    for (const month of ['2025-01', '2025-02'])
      for (const name of ['Marie', 'Paul'])
        territory.hours(name, month, { A: 60, B: 40 }).cost(name, month, 500)
    const { said } = await report(new Office(territory, '2026-03-10'))
    expect(said).toContain('"Mêmes mois, année précédente"')
    expect(said).toContain('"4 000,00 €","2 000,00 €","+100,0 %"')
    expect((await report(new Office(year()))).said).toContain('"Année précédente"')
  })

  it.each([
    [
      '2026-06-30',
      { kind: 'tacit', months: 12, noticeMonths: 2 },
      'est reconduite tacitement après le 30 juin 2026.',
    ],
    [
      '2027-06-30',
      { kind: 'tacit', months: 12, noticeMonths: 2 },
      'est reconduite tacitement après le 30 juin 2027, sauf dénonciation.',
    ],
    [
      '2027-06-30',
      { kind: 'express', months: 12, noticeMonths: 0 },
      'prend fin le 30 juin 2027, sauf reconduction expresse.',
    ],
    ['2027-06-30', undefined, 'prend fin le 30 juin 2027.'],
    ['2026-06-30', undefined, 'a pris fin le 30 juin 2026.'],
  ] as const)(
    'an agreement until %s that is renewed so (%o): %s',
    async (to, renewal, sentence) => {
      const terms = { period: { from: '2026-01-01', to }, ...(renewal && { renewal }) }
      const { said } = await report(new Office(year().terms(terms)))
      expect(said).toContain(`La mutualisation « Secrétariat partagé » ${sentence}`)
    },
  )

  it('a service that bears VAT: amounts are without it, as is said', async () => {
    const taxed = { regime: 'taxed', ground: 'CGI, article 256 B', rate: 2000 }
    const { said } = await report(new Office(year().terms({ vatTerms: taxed })))
    expect(said).toContain('Les montants sont hors TVA.')
    expect((await report(new Office(year()))).said).not.toContain('TVA')
  })

  it('one body alone', async () => {
    const territory = new Territory('A').lends('Marie').lends('Paul')
    for (let at = 1; at <= 12; at++)
      for (const name of ['Marie', 'Paul']) {
        const month = `2026-${String(at).padStart(2, '0')}`
        territory.hours(name, month, { A: 60 }).cost(name, month, 1000)
      }
    const { figures, said } = await report(new Office(territory))
    expect(figures.bodies).toMatchObject([{ collectivityId: 'A', amount: 2_400_000 }])
    expect(said).toContain('pour 1 collectivité.')
  })

  it('very long names are printed whole', async () => {
    const name = `Commune nouvelle de ${'Saint-Martin-'.repeat(9)}le-Vieux`
    const { html } = await report(new Office(year().body('A', { name })))
    expect(html).toContain(name)
  })

  it('a commune that merged during the year has its line until then, the new one from then on', async () => {
    // B ends in the commune nouvelle N on 1 July: an amendment names N in its place.
    const territory = new Territory('A', 'B', 'N')
      .lends('Marie')
      .lends('Paul')
      .populations(2026, { A: 100, B: 50, N: 80 })
    for (let at = 1; at <= 12; at++)
      for (const name of ['Marie', 'Paul']) {
        const month = `2026-${String(at).padStart(2, '0')}`
        const other = at <= 6 ? { B: 40 } : { N: 40 }
        territory.hours(name, month, { A: 60, ...other }).cost(name, month, 1000)
      }
    const party = (collectivityId: string) => ({ collectivityId, weeklyMinutes: 0 })
    territory.terms({
      beneficiaries: [party('A'), party('B')],
      amendments: [
        amendment(
          '2026-07-01',
          {
            beneficiaries: [party('A'), party('N')],
            agents: [
              { agentId: 'Marie', workShare: 10_000 },
              { agentId: 'Paul', workShare: 10_000 },
            ],
            key: { kind: 'actualCost' },
            hourlyTariff: null,
            annualWeeks: 'paid',
            commonTime: 'proRata',
            tieBreak: [],
          },
          { id: 'merger', purpose: 'Commune nouvelle N' },
        ),
      ],
    })
    const office = new Office(territory)
    const { figures, said } = await report(office)
    expect(said).toContain(
      'Coût par habitant, laissé de côté : Commune N et Commune B : le temps de l’année où elles ne sont pas desservies',
    )
    expect(
      Object.fromEntries(
        figures.bodies.map(({ collectivityId, amount }) => [collectivityId, amount]),
      ),
    ).toEqual({ A: 1_440_000, B: 480_000, N: 480_000 })
    const settled = await office.settlement(months('01', '12'))
    const rows = councilSheet(settled, false).rows.map(({ collectivityId }) => collectivityId)
    expect(rows.toSorted()).toEqual(['A', 'B', 'N'])
  })
})
