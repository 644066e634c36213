import { describe, expect, it } from 'vitest'
import { months } from '../../scenarios/office'
import { paperCharge } from '../../scenarios/paper-charge'
import { Territory, type Terms } from '../../scenarios/territory'
import { explanationTextOf } from './explanation-text-of'

/** Two months of hours that an amendment of February cuts, with common time that stays with the lender. */
function cut(priced: Terms = {}): Territory {
  const territory = new Territory('A', 'B')
    .lends('Marie')
    .hours('Marie', '2026-01', { A: 1, B: 2, common: 1 })
    .hours('Marie', '2026-02', { A: 1, B: 1, common: 5 })
    .cost('Marie', '2026-01', 1000)
    .cost('Marie', '2026-02', 700)
  const [agreement] = territory.terms(priced).file().agreements
  const { beneficiaries, agents, annualWeeks, hourlyTariff, key } = agreement ?? {}
  const amendment = {
    id: 'n1',
    reference: 'Avenant n° 1',
    purpose: '',
    resolutionReference: '',
    signedOn: null,
    effectiveOn: '2026-02-01',
    terms: {
      beneficiaries,
      agents,
      annualWeeks,
      commonTime: 'lender',
      tieBreak: ['B'],
      hourlyTariff,
      key,
    },
  }
  return territory.terms({ commonTime: 'lender', amendments: [amendment] })
}

/** The same, with a charge that both parts bear. */
function withPaper(): Territory {
  const territory = cut()
  const file = { ...territory.file(), serviceCharges: [paperCharge('agreement', 2026, 365_00)] }
  return Object.assign(territory, { file: () => file })
}

const text = (): string => explanationTextOf(cut(), 'A', months('01', '02'))

describe('the explanation of an amount that an amendment cuts', () => {
  it('names the cost that is shared on the days of each part', () => {
    expect(text().match(/Coût du service sur ces jours\t.+/g)).toEqual([
      'Coût du service sur ces jours\t1 000,00 €',
      'Coût du service sur ces jours\t700,00 €',
    ])
  })

  it('says of each part the common time of its own days', () => {
    expect(text().match(/Le temps commun \(.+?\)/g)).toEqual([
      'Le temps commun (1 h)',
      'Le temps commun (5 h)',
    ])
    expect(text()).toContain('1 h 00 sur 4 h 00')
    expect(text()).toContain('1 h 00 sur 7 h 00')
  })

  it('lists a charge once, as the statement does', () => {
    const shown = explanationTextOf(withPaper(), 'A', months('01', '02'))
    expect(shown.match(/Papier\t.+/g)).toEqual(['Papier\t59,00 €'])
  })

  it('says once what is left of the cost of the whole with the lender', () => {
    const tariff = { key: { kind: 'tariff', basis: 'actual' }, hourlyTariff: 2000 }
    const shown = explanationTextOf(cut(tariff), 'A', months('01', '02'))
    expect(shown.match(/Les prix produisent .+/g)).toEqual([
      'Les prix produisent 100,00 € pour un coût de 1 700,00 €. L’écart, 1 600,00 €, reste à la charge de la collectivité d’origine.',
    ])
  })
})
