import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { bodyChoice, gradeChoice } from '../../../src-renderer/settlement/prices/line-classes'
import type { PriceDraft } from '../../../src-renderer/settlement/prices/price-draft'
import { months, Office } from '../../scenarios/office'
import { Territory } from '../../scenarios/territory'
import { line, typed } from './typed-terms'
import { amendment } from '../../amendment'

/** The settlement of a territory whose agreement holds the prices that were typed. */
async function billed(
  territory: Territory,
  prices: readonly PriceDraft[],
  period = months('01'),
): Promise<Readonly<Record<string, string>>> {
  const { key } = typed(new Office(territory), { key: 'prices', prices })
  return new Office(territory.terms({ key })).amounts(period)
}

const visits = (): Territory => new Territory('A', 'B').lends('Marie')

describe('published tariffs as typed in the form (worked examples, part B)', () => {
  it('B1: 20,91 for each planned hour', async () => {
    const territory = visits().contracted('A', 6).contracted('B', 12)
    expect(
      await billed(
        territory,
        [line('Heure', { rated: 'hourContracted', price: '20,91' })],
        months('01', '12'),
      ),
    ).toEqual({ A: '6 523,92', B: '13 047,84' })
  })

  it('B2: 27 an hour, only when called', async () => {
    const territory = visits().days('Marie', '2026-01', [[5, 'A', 3.5]])
    expect(await billed(territory, [line('Heure', { price: '27' })])).toEqual({
      A: '94,50',
      B: '0,00',
    })
  })

  it('B3: a day of 6 h at 250, then 50 for each hour beyond', async () => {
    const territory = visits().days('Marie', '2026-01', [
      [5, 'A', 6],
      [6, 'A', 8],
      [7, 'A', 2],
    ])
    const prices = [
      line('Journée de 6 heures', { rated: 'day', price: '250' }),
      line('Heure au-delà', { rated: 'hourBeyond', length: '6h', price: '50,00 €' }),
    ]
    expect(await billed(territory, prices)).toMatchObject({ A: '850,00' })
  })

  it('B4: hours by grade, overtime, half-days, remote hours, portage by category, a rate of a premium', async () => {
    const territory = (): Territory =>
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
        .criterion('Prime', '€', 2026, { A: 12_000 })
        .terms({ unitTypes: [{ id: 'distance', name: 'Heure à distance', unit: 'day' }] })
    const interim = [
      line('Débutant', { price: '25,50', work: [gradeChoice('débutant')] }),
      line('Confirmé', { price: '32', work: [gradeChoice('confirmé')] }),
      line('Supplément', { rated: 'hourBeyond', length: '7', price: '6' }),
    ]
    expect(await billed(territory(), interim)).toEqual({ A: '536,50' })
    const expert = [
      line('Demi-journée', { rated: 'halfDay', length: '3h30', price: '147' }),
      line('À distance', { rated: 'unit', unitTypeId: 'distance', price: '42' }),
    ]
    expect(await billed(territory(), expert)).toEqual({ A: '966,00' })
    const portage = [
      line('Portage A', { rated: 'monthAgent', price: '139', work: ['A'] }),
      line('Portage B', { rated: 'monthAgent', price: '133,50', work: ['B'] }),
      line('Portage C', { rated: 'monthAgent', price: '128', work: ['C'] }),
    ]
    expect(await billed(territory(), portage)).toEqual({ A: '267,00' })
    const insurance = [line('Gestion', { rated: 'percentOf', criterionId: 'Prime', rate: '6 %' })]
    expect(await billed(territory(), insurance, months('01', '12'))).toEqual({ A: '720,00' })
  })

  it('B5: the gross hourly pay times 1,4', async () => {
    const territory = new Territory('A')
      .lends('Marie')
      .days('Marie', '2026-01', [[5, 'A', 7]])
      .cost('Marie', '2026-01', 2_275)
    const prices = [line('Mise à disposition', { rated: 'payTimes', coefficient: '1,4' })]
    expect(await billed(territory, prices)).toEqual({ A: '147,00' })
  })

  it('B6: the old rate for those with their own service, the new one for the others; population and acts 70/30', async () => {
    const territory = (): Territory =>
      new Territory('A', 'B')
        .lends('Marie')
        .cost('Marie', '2026-01', 10_000)
        .populations(2026, { A: 3000, B: 1000 })
        .units('2026-01', 'acte', { A: 10, B: 30 })
        .terms({ unitTypes: [{ id: 'acte', name: 'Acte', unit: 'act' }] })
    const acts = { rated: 'unit', unitTypeId: 'acte' } as const
    const classes = [
      line('Ancien tarif', { ...acts, price: '150', payers: [bodyChoice('A')] }),
      line('Nouveau tarif', { ...acts, price: '200', payers: [bodyChoice('B')] }),
    ]
    expect(await billed(territory(), classes)).toEqual({ A: '1 500,00', B: '6 000,00' })
    const { key } = typed(new Office(territory()), {
      key: 'criteria',
      criteria: [
        { choice: 'municipal', weight: '70', units: [''] },
        { choice: 'units', weight: '30', units: ['1'] },
      ],
    })
    const mixed = new Office(territory().terms({ key }))
    expect(await mixed.amounts(months('01'))).toEqual({ A: '6 000,00', B: '4 000,00' })
  })

  it('B7: one fixed quota for the whole, on agents lent in part', async () => {
    const territory = (): Territory =>
      new Territory('Agglo')
        .lends('Marie', '2025-01-01', null, 6_000)
        .lends('Paul', '2025-01-01', null, 2_000)
        .cost('Marie', '2026-01', 3_000)
        .cost('Paul', '2026-01', 2_000)
    const { key } = typed(new Office(territory()), {
      key: 'fixedQuotas',
      quotas: [{ collectivityId: 'Agglo', percent: '100' }],
    })
    const office = new Office(territory().terms({ key }))
    expect(await office.amounts(months('01'))).toEqual({ Agglo: '2 200,00' })
  })

  it('B8: permits, declarations and certificates, and a permit dearer from an amendment on', async () => {
    const territory = (): Territory =>
      new Territory('A')
        .units('2026-03', 'permis', { A: 2 })
        .units('2026-04', 'permis', { A: 2 })
        .units('2026-04', 'déclaration', { A: 1 })
        .units('2026-05', 'certificat', { A: 1 })
        .terms({
          unitTypes: ['permis', 'déclaration', 'certificat'].map((id) => ({
            id,
            name: id,
            unit: 'act',
          })),
        })
    const prices = (permit: string): readonly PriceDraft[] => [
      line('Permis', { rated: 'unit', unitTypeId: 'permis', price: permit }),
      line('Déclaration', { rated: 'unit', unitTypeId: 'déclaration', price: '40' }),
      line('Certificat', { rated: 'unit', unitTypeId: 'certificat', price: '120' }),
    ]
    const own = typed(new Office(territory()), { key: 'prices', prices: prices('150') })
    const amended = typed(new Office(territory()), { key: 'prices', prices: prices('200') })
    const { beneficiaries, agents, hourlyTariff, annualWeeks, commonTime, tieBreak } = own
    const terms = { beneficiaries, agents, hourlyTariff, annualWeeks, commonTime, tieBreak }
    const office = new Office(
      territory().terms({
        key: own.key,
        amendments: [amendment(day('2026-04-01'), { ...terms, key: amended.key })],
      }),
    )
    expect(await office.amounts()).toEqual({ A: '860,00' })
  })
})
