import { describe, expect, it } from 'vitest'
import { termsOf } from '#shared/domain/agreements/term-versions'
import { countLines } from '../../src-main/documents/statement/count-lines'
import { keySentences } from '../../src-main/documents/statement/key-sentences'
import { sheetText } from '../../src-main/documents/statement/sheet-text'
import { months, Office, well } from '../scenarios/office'
import { Territory, type Hours, type Terms } from '../scenarios/territory'

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

/** The breakdown and the sentences of the first statement of January. */
async function printed(territory: Territory): Promise<readonly string[]> {
  const office = new Office(territory)
  const [first] = well(await office.issue(months('01')))
  const statement = await office.keeper.readStatement(first?.id ?? '')
  if (statement === null) throw new Error('No statement')
  const text = sheetText('fr')
  return [
    ...countLines(statement.content, text).map(({ label, figure }) => `${label} | ${figure}`),
    ...keySentences(statement.content, text),
  ].map(plain)
}

const valley = (hours: Hours = { A: 60, B: 30, C: 10 }): Territory =>
  new Territory('A', 'B', 'C')
    .lends('Marie')
    .hours('Marie', '2026-01', hours)
    .cost('Marie', '2026-01', 100_000)

/** An amendment that changes some terms of the valley from 2 January on. */
function changed(terms: Terms) {
  const [agreement] = valley().file().agreements
  if (agreement === undefined) throw new Error('No agreement')
  return {
    id: 'n1',
    reference: 'Avenant n° 1',
    purpose: '',
    resolutionReference: '',
    signedOn: null,
    effectiveOn: '2026-01-02',
    terms: { ...termsOf(agreement), ...terms },
  }
}

describe('a statement that can be redone by hand', () => {
  it('prints each criterion with its value and its weight, and the exact weight that they make (worked example C3)', async () => {
    const lines = await printed(
      valley()
        .populations(2026, { A: 1200, B: 640, C: 160 })
        .units('2026-01', 'permis', { A: 30, B: 45, C: 5 })
        .terms({
          unitTypes: [{ id: 'permis', name: 'Permis de construire', unit: 'act' }],
          keyDecision: 'Délibération 2026-12',
          key: {
            kind: 'criteria',
            criteria: [
              { measure: { kind: 'population', of: 'municipal' }, weight: 70 },
              {
                measure: { kind: 'units', weights: [{ unitTypeId: 'permis', thousandths: 1000 }] },
                weight: 30,
              },
            ],
          },
        }),
    )
    expect(lines).toContain(
      'Population municipale 2026 : 1 200 sur 2 000 (poids 70 sur 100) | 60,0000 %',
    )
    expect(lines).toContain('Unités comptées : 30 sur 80 (poids 30 sur 100) | 37,5000 %')
    expect(lines).toContain('Part du coût du service | 53 250,00 €')
    expect(lines).toContain('Clé décidée par l’acte « Délibération 2026-12 ».')
    expect(lines).toContain('Unités comptées : Permis de construire : 30 × 1.')
    expect(lines.join(' ')).toContain(
      '70 × 1 200 ÷ 2 000 + 30 × 30 ÷ 80, le tout sur 100, soit exactement 2 130 ÷ 4 000.',
    )
    expect(lines).toContain('100 000,00 € × 2 130 ÷ 4 000.')
  })

  it('prints each line of a price list, the gap to the real cost, and the limit that takes the place of the sum', async () => {
    const rated = { kind: 'hour', basis: 'actual', price: 80_000 }
    const price = { id: 'heure', label: 'Heure', rated, bodies: null, agents: null, tiers: [] }
    const lines = await printed(
      valley().terms({
        key: { kind: 'prices', lines: [price] },
        gap: 'beneficiaries',
        limits: [{ collectivityId: 'A', kind: 'cap', amount: 60_000_000, reason: 'Avenant 3' }],
      }),
    )
    expect(lines).toContain('Heure : 60 h 00 × 800,00 € | 48 000,00 €')
    expect(lines).toContain('Part de l’écart entre les prix et le coût réel | 12 000,00 €')
    expect(lines).toContain('Montant, écart compris | 60 000,00 €')
    expect(lines).toContain(
      'Plafond de 600 000,00 € par an (1 mois sur 12), Avenant 3 | 50 000,00 €',
    )
    expect(lines.join(' ')).toContain(
      'La clé donnerait 60 000,00 € ; la convention y substitue 50 000,00 €',
    )
  })

  it('names the rule of the key before what it is', async () => {
    expect(await printed(valley())).toContain(
      'Clé des heures : part du coût réel, au prorata des heures réelles.',
    )
    const quotas = [{ collectivityId: 'A', millionths: 500_000 }]
    expect(await printed(valley().terms({ key: { kind: 'fixedQuotas', quotas } }))).toContain(
      'Clé des quotités : part du coût réel, selon les quotités fixes de la convention.',
    )
  })

  it('names the rule of each part, where an amendment changes the key within the period', async () => {
    const amendment = changed({ key: { kind: 'tariff', basis: 'actual' }, hourlyTariff: 2000 })
    const lines = (await printed(valley().terms({ amendments: [amendment] }))).join('\n')
    expect(lines).toContain('Le 1ᵉʳ janvier 2026 |')
    expect(lines).toContain(
      'Le 1ᵉʳ janvier 2026, selon la convention, clé des heures : part du coût réel',
    )
    expect(lines).toContain('selon l’acte « Avenant n° 1 », clé au tarif : heures réalisées')
  })

  it('leaves to the terms of each day who bears common time, where an amendment cuts the period', async () => {
    const met = valley({ A: 60, B: 30, common: 10 })
    const amendments = [changed({ commonTime: 'lender' })]
    const lines = (await printed(met.terms({ amendments }))).join(' ')
    expect(lines).not.toContain('Le temps commun (10 h 00) incombe à la collectivité d’origine')
    expect(lines).toContain('Le temps commun (10 h 00) suit les stipulations en vigueur à sa date')
  })

  it('says what a bounded share leaves to the others, and divides the rest by their weights', async () => {
    const lines = await printed(
      valley().terms({
        limits: [{ collectivityId: 'C', kind: 'floor', amount: 24_000_000, reason: '' }],
      }),
    )
    expect(lines.join(' ')).toContain(
      'La convention borne une part, à 20 000,00 € ; le reste, 80 000,00 €, est partagé entre les autres, dont les poids font 5 400.',
    )
  })
})
