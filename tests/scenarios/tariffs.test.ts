import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { months, Office } from './office'
import { Territory } from './territory'
import { amendment } from '../amendment'

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

const hour = (price: number, more: Readonly<Record<string, unknown>> = {}) => ({
  kind: 'hour',
  basis: 'actual',
  price,
  ...more,
})

const unit = (unitTypeId: string, price: number) => ({ kind: 'unit', unitTypeId, price })

const kinds = (...ids: readonly string[]) => ({
  unitTypes: ids.map((id) => ({ id, name: id, unit: 'act' })),
})

const everyone = (amount: string) => ({ A: amount })

describe('published tariffs as terms (worked examples, part B)', () => {
  it('B1: contracted hours at 20.91 EUR (with the figures of C1)', async () => {
    const office = new Office(
      new Territory('A', 'B', 'C', 'D')
        .lends('Marie')
        .contracted('A', 6)
        .contracted('B', 12)
        .contracted('C', 18)
        .contracted('D', 30)
        .terms(list(line('Heure', { kind: 'hour', basis: 'contracted', price: 2091 }))),
    )
    expect(await office.amounts()).toEqual({
      A: '6 523,92',
      B: '13 047,84',
      C: '19 571,76',
      D: '32 619,60',
    })
  })

  it('B2: 27 EUR an hour, only when called', async () => {
    const office = new Office(
      new Territory('A', 'B')
        .lends('Marie')
        .days('Marie', '2026-01', [[5, 'A', 3.5]])
        .terms(list(line('Heure', hour(2700)))),
    )
    expect(await office.amounts(months('01'))).toEqual({ A: '94,50', B: '0,00' })
  })

  it('B3: 250 EUR for a day of 6 h, then 50 EUR for each hour beyond', async () => {
    const office = new Office(
      new Territory('A')
        .lends('Marie')
        .days('Marie', '2026-01', [
          [5, 'A', 6],
          [6, 'A', 8],
          [7, 'A', 2],
        ])
        .terms(
          list(
            line('Journée de 6 heures', { kind: 'day', price: 25_000 }),
            line('Heure au-delà', hour(5000, { beyond: 360 })),
          ),
        ),
    )
    expect(await office.amounts(months('01'))).toEqual(everyone('850,00'))
  })

  it('B4: hours by grade with overtime, half-days, portage by category, a rate of a premium', async () => {
    const grades = (grade: string) => ({ agents: { categories: [], grades: [grade] } })
    const category = (letter: string) => ({ agents: { categories: [letter], grades: [] } })
    const month = (price: number) => ({ kind: 'month', each: 'agent', price })
    const office = (...lines: readonly unknown[]): Office =>
      new Office(
        new Territory('A')
          .lends('Marie')
          .lends('Paul')
          .career('Marie', 'A', 'confirmé')
          .career('Paul', 'C', 'débutant')
          .days('Marie', '2026-01', [
            [5, 'A', 8],
            [6, 'A', 3],
          ])
          .days('Paul', '2026-01', [[5, 'A', 7]])
          .units('2026-01', 'distance', { A: 2 })
          .criterion('Prime d’assurance', '€', 2026, { A: 12_000 })
          .terms({ ...kinds('distance'), ...list(...lines) }),
      )
    const interim = office(
      line('Débutant', hour(2550), grades('débutant')),
      line('Confirmé', hour(3200), grades('confirmé')),
      line('Heure supplémentaire', hour(600, { beyond: 420 })),
    )
    // 7 x 25.50 + 11 x 32 + 1 x 6
    expect(await interim.amounts(months('01'))).toEqual(everyone('536,50'))
    const expert = office(
      line('Demi-journée', { kind: 'halfDay', minutes: 210, price: 14_700 }),
      line('À distance', unit('distance', 4200)),
    )
    // 3 + 1 half-days begun by Marie, 2 by Paul; 2 h remote
    expect(await expert.amounts(months('01'))).toEqual(everyone('966,00'))
    const portage = office(
      line('Portage A', month(13_900), category('A')),
      line('Portage B', month(13_350), category('B')),
      line('Portage C', month(12_800), category('C')),
    )
    expect(await portage.amounts(months('01'))).toEqual(everyone('267,00'))
    const insurance = office(
      line('Gestion', { kind: 'percentOf', criterionId: 'Prime d’assurance', rate: 600 }),
    )
    expect(await insurance.amounts(months('01', '12'))).toEqual(everyone('720,00'))
    expect(await insurance.amounts(months('01', '03'))).toEqual(everyone('180,00'))
  })

  it('B5: the gross hourly pay x 1.4, month by month', async () => {
    const office = new Office(
      new Territory('A')
        .lends('Marie')
        .days('Marie', '2026-01', [[5, 'A', 7]])
        .days('Marie', '2026-02', [[2, 'A', 7]])
        .cost('Marie', '2026-01', 2_275)
        .cost('Marie', '2026-02', 2_426.67)
        .terms(list(line('Mise à disposition', { kind: 'payTimes', thousandths: 1400 }))),
    )
    // 2 275 / 151.666 h = 15.00 x 1.4 = 21.00; 2 426.67 / 151.666 h x 1.4 = 22.40
    expect(await office.amounts(months('01', '02'))).toEqual(everyone('303,80'))
    const { objections } = await office.settlement(months('03'))
    expect(objections).toMatchObject([{ code: 'monthUnentered', month: '2026-03' }])
  })

  it('B5: a month begun or ended on the way counts the hours paid for its days at work', async () => {
    const office = (from: string, to: string | null, gross: number): Office =>
      new Office(
        new Territory('A')
          .lends('Marie', from, to)
          .days('Marie', '2026-01', [[15, 'A', 7]])
          .cost('Marie', '2026-01', gross)
          .terms(list(line('Mise à disposition', { kind: 'payTimes', thousandths: 1400 }))),
      )
    // 891.13 / (151.666 h x 17 / 31) x 1.4 = 15.00; 786.29 / (151.666 h x 15 / 31) x 1.4 = 15.00
    expect(await office('2026-01-15', null, 891.13).amounts(months('01'))).toEqual(
      everyone('105,00'),
    )
    const leaves = office('2025-01-01', '2026-01-15', 786.29)
    expect(await leaves.amounts(months('01'))).toEqual(everyone('105,00'))
  })

  it('B6: population and acts 50/50 or 70/30; communes with their own service keep the old rate', async () => {
    const valley = (): Territory =>
      new Territory('A', 'B')
        .lends('Marie')
        .cost('Marie', '2026-01', 10_000)
        .populations(2026, { A: 3000, B: 1000 })
        .units('2026-01', 'acte', { A: 10, B: 30 })
    const mixed = (population: number, acts: number) => ({
      ...kinds('acte'),
      key: {
        kind: 'criteria',
        criteria: [
          { measure: { kind: 'population', of: 'municipal' }, weight: population },
          {
            measure: { kind: 'units', weights: [{ unitTypeId: 'acte', thousandths: 1000 }] },
            weight: acts,
          },
        ],
      },
    })
    const half = new Office(valley().terms(mixed(50, 50)))
    expect(await half.amounts(months('01'))).toEqual({ A: '5 000,00', B: '5 000,00' })
    const most = new Office(valley().terms(mixed(70, 30)))
    expect(await most.amounts(months('01'))).toEqual({ A: '6 000,00', B: '4 000,00' })
    const only = (...ids: readonly string[]) => ({ bodies: { kinds: [], collectivityIds: ids } })
    const classes = new Office(
      valley().terms({
        ...kinds('acte'),
        ...list(
          line('Acte, ancien tarif', unit('acte', 15_000), only('A')),
          line('Acte, nouveau tarif', unit('acte', 20_000), only('B')),
        ),
      }),
    )
    expect(await classes.amounts(months('01'))).toEqual({ A: '1 500,00', B: '6 000,00' })
  })

  it('B8: permits at 150 then 200 EUR from the second quarter on, declarations at 40, certificates at 120', async () => {
    const prices = (permit: number) =>
      list(
        line('Permis', unit('permis', permit)),
        line('Déclaration', unit('déclaration', 4000)),
        line('Certificat', unit('certificat', 12_000)),
      )
    const office = new Office(
      new Territory('A')
        .units('2026-03', 'permis', { A: 2 })
        .units('2026-04', 'permis', { A: 2 })
        .units('2026-04', 'déclaration', { A: 1 })
        .units('2026-05', 'certificat', { A: 1 })
        .terms({
          ...kinds('permis', 'déclaration', 'certificat'),
          ...prices(15_000),
          amendments: [
            amendment('2026-04-01', {
              ...prices(20_000),
              beneficiaries: [{ collectivityId: 'A', weeklyMinutes: 0 }],
              agents: [],
              hourlyTariff: null,
              annualWeeks: 'paid',
              commonTime: 'proRata',
              tieBreak: [],
            }),
          ],
        }),
    )
    expect(await office.amounts()).toEqual(everyone('860,00'))
  })

  it('B9: free of charge, whatever the cost', async () => {
    const free = { exemption: 'Service rendu à titre gratuit' }
    const office = new Office(new Territory('A', 'B').lends('Marie').terms(free))
    expect(await office.amounts()).toEqual({ A: '0,00', B: '0,00' })
    const { shares } = await office.settlement()
    expect(shares[0]?.trace).toMatchObject({
      kind: 'limited',
      limit: 'exempt',
      reason: free.exemption,
      of: null,
    })
  })

  it('B10: nothing is billed after the end of the agreement', async () => {
    const office = new Office(
      new Territory('A')
        .lends('Marie')
        .days('Marie', '2026-06', [
          [17, 'A', 9],
          [19, 'A', 9],
        ])
        .units('2026-07', 'acte', { A: 5 })
        .terms({
          ...kinds('acte'),
          ...list(line('Heure', hour(2000)), line('Acte', unit('acte', 10_000))),
          period: { from: day('2026-01-01'), to: day('2026-06-18') },
        }),
    )
    expect(await office.amounts(months('06', '07'))).toEqual(everyone('180,00'))
  })

  it('a price that changes with the quantity is cut at each step, one printed line for each', async () => {
    const office = new Office(
      new Territory('A').units('2026-01', 'bulletin', { A: 120 }).terms({
        ...kinds('bulletin'),
        ...list(
          line('Bulletin de paie', unit('bulletin', 800), {
            tiers: [
              { above: 5000, price: 700 },
              { above: 10_000, price: 650 },
            ],
          }),
        ),
      }),
    )
    // 50 x 8 + 50 x 7 + 20 x 6.50
    expect(await office.amounts(months('01'))).toEqual(everyone('880,00'))
    const { objections } = await office.settlement(months('02'))
    expect(objections).toMatchObject([{ code: 'nothingCounted', blocking: false }])
  })
})
