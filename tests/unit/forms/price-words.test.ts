import { describe, expect, it } from 'vitest'
import type { Language } from '#shared/contract/preferences'
import { labelledPriceWords } from '#shared/wording/price-line-words'
import { translator } from '#shared/wording/translator'
import {
  bodyChoice,
  gradeChoice,
  kindChoice,
} from '../../../src-renderer/settlement/prices/line-classes'
import type { PriceDraft } from '../../../src-renderer/settlement/prices/price-draft'
import { Office } from '../../scenarios/office'
import { Territory } from '../../scenarios/territory'
import { line, plain, typed } from './typed-terms'

describe('a price in plain words', () => {
  const names = {
    unit: () => 'Permis de construire',
    criterion: () => 'Primes d’assurance',
    body: (id: string) => `Commune ${id}`,
  }
  const told = (draft: PriceDraft, language: Language): string => {
    const office = new Office(
      new Territory('A', 'B')
        .lends('Marie')
        .criterion('Prime', '€', 2026, {})
        .terms({ unitTypes: [{ id: 'permis', name: 'Permis', unit: 'act' }] }),
    )
    const { key } = typed(office, { key: 'prices', prices: [draft] })
    const [read] = key.kind === 'prices' ? key.lines : []
    if (read === undefined) throw new Error('The line is gone')
    return plain(labelledPriceWords(read, names, translator(language), language))
  }

  it('says what is counted, at what price, for whom, and from which quantity', () => {
    const half = line('Visite', { rated: 'halfDay', length: '3h30', price: '147' })
    expect(told(half, 'fr')).toBe(
      'Visite : 147,00 € par demi-journée de 3 h 30, entière ou commencée',
    )
    expect(told(half, 'en')).toBe('Visite: €147.00 per half-day of 3 h 30, whole or begun')
    const permit = line('Permis', {
      rated: 'unit',
      unitTypeId: 'permis',
      price: '150',
      tiers: [
        { above: '50', price: '140' },
        { above: '100', price: '130' },
      ],
      payers: [kindChoice('syndicate'), bodyChoice('B')],
    })
    expect(told(permit, 'fr')).toBe(
      'Permis : 150,00 € par unité « Permis de construire », puis 140,00 € au-delà de 50 et 130,00 € au-delà de 100 (pour les syndicats et la commune B)',
    )
    const pay = line('Paie', {
      rated: 'payTimes',
      coefficient: '1,4',
      work: ['A', 'B', gradeChoice('confirmé')],
    })
    expect(told(pay, 'fr')).toBe(
      'Paie : 1,4 × salaire brut horaire de l’agent, par heure faite (travail des agents de catégorie A et B et de grade confirmé)',
    )
  })

  it('says so of each kind, in both languages', () => {
    const kinds: readonly [Partial<PriceDraft>, string, string][] = [
      [{ rated: 'hourActual' }, '10,00 € par heure faite', '€10.00 per hour worked'],
      [{ rated: 'hourContracted' }, '10,00 € par heure prévue', '€10.00 per planned hour'],
      [
        { rated: 'hourBeyond', length: '6' },
        '10,00 € par heure faite au-delà de 6 h dans la journée',
        '€10.00 per hour worked beyond 6 h in a day',
      ],
      [
        { rated: 'day' },
        '10,00 € par jour de présence d’un agent, même court',
        '€10.00 per day on which an agent comes, however short',
      ],
      [{ rated: 'monthBeneficiary' }, '10,00 € par mois', '€10.00 per month'],
      [
        { rated: 'monthAgent' },
        '10,00 € par mois et par agent reçu',
        '€10.00 per month and per agent received',
      ],
      [
        { rated: 'percentOf', criterionId: 'Prime', rate: '6' },
        '6,00 % de « Primes d’assurance », montant de l’année',
        '6.00% of “Primes d’assurance”, amount of the year',
      ],
    ]
    for (const [part, fr, en] of kinds) {
      const draft = line('X', { price: '10', ...part })
      expect(told(draft, 'fr')).toBe(`X : ${fr}`)
      expect(told(draft, 'en')).toBe(`X: ${en}`)
    }
  })
})
