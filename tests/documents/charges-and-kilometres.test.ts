import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import type { ChargeKind } from '#shared/domain/costs/service-charge'
import { saveServiceCharge } from '../../src-main/use-cases/save-service-charge'
import { statementPage } from '../../src-main/documents/statement-page'
import { months, Office, well } from '../scenarios/office'
import { drivenOffice, sharedPay } from './driven-office'
import { figureOf, sheetText, tablesOf } from './read-page'

const JANUARY = months('01')

/** The rows of the table that holds a line. */
const tableWith = (html: string, line: string): readonly (readonly string[])[] =>
  tablesOf(html).find((rows) => rows.some(([label]) => label === line)) ?? []

/** The amounts proposed to both budgets. */
const proposed = (html: string): readonly (string | undefined)[] =>
  tableWith(html, 'Collectivité d’origine')
    .slice(1)
    .map((row) => row.at(-1))

/** The page of the statement that A, or another body, receives for January. */
async function printed(office: Office, code = 'A'): Promise<string> {
  const issued = well(await office.issue(JANUARY))
  for (const { id } of issued) {
    const statement = await office.keeper.readStatement(id)
    if (statement?.content.beneficiary.code === code) return statementPage(statement, 'fr')
  }
  throw new Error(`No statement for ${code}`)
}

async function charged(
  charges: readonly (readonly [ChargeKind, string, number])[],
): Promise<Office> {
  const office = new Office(sharedPay())
  for (const [kind, label, euros] of charges)
    well(
      await saveServiceCharge(office, {
        id: label,
        agreementId: 'agreement',
        kind,
        label,
        period: JANUARY,
        forecast: null,
        justification: kind === 'other' || kind === 'support' ? 'Sert ce seul service' : '',
        actual: cents(euros * 100),
      }),
    )
  return office
}

describe('a statement of a service that costs more than its pay', () => {
  const lines = async () => {
    const office = await charged([
      ['staff', 'Remplaçante', 400],
      ['supplies', 'Carburant', 600],
      ['supplies', 'Papier', 50],
      ['renewal', 'Véhicule', 300],
      ['contracts', 'Logiciel', 250],
      ['utilities', 'Chauffage', 120],
      ['travel', 'Train', 80],
      ['support', 'Part des fonctions support', 100],
      ['other', 'Formation', 200],
      ['grant', 'LEADER', 1_500],
    ])
    return printed(office)
  }

  it('prints each kind that the law names, summed within its kind, grants last and taken off, and their sum', async () => {
    const html = await lines()
    expect(tableWith(html, 'Fournitures')).toEqual([
      ['Rémunérations', '3 000,00 €'],
      ['Autres personnels du service', '400,00 €'],
      ['Fournitures', '650,00 €'],
      ['Renouvellement des biens', '300,00 €'],
      ['Contrats de services rattachés', '250,00 €'],
      ['Fluides', '120,00 €'],
      ['Frais de déplacement', '80,00 €'],
      ['Part des services supports', '100,00 €'],
      ['Autres charges du service', '200,00 €'],
      ['Subventions déduites', '−1 500,00 €'],
      ['Coût du service, janvier 2026', '3 600,00 €'],
      ['Heures du service', '150 h 00'],
      ['Coût d’une heure', '24,0000 €'],
    ])
  })

  it('shares the cost that the lines make, so that whoever adds the lines finds the share', async () => {
    const html = await lines()
    expect(figureOf(html, 'Part du coût du service')).toBe('2 400,00 €')
  })
})

describe('a statement of a service whose trips are charged', () => {
  it('prints kilometres x rate = amount by bracket, then the sum of share and kilometres', async () => {
    const html = await printed(await drivenOffice())
    // 32.5 x 0.51 = 16.575 EUR, rounded once.
    expect(tableWith(html, 'Part du coût du service')).toEqual([
      ['100 h 00 × 20,0000 €', '2 000,00 €'],
      ['Part : 100 h 00 sur 150 h 00', '66,6667 %'],
      ['Part du coût du service', '2 000,00 €'],
      ['M. D. : 10,0 km × 0,410 € (voiture de 6 ou 7 CV, jusqu’à 2 000 km)', '4,10 €'],
      ['M. D. : 32,5 km × 0,510 € (voiture de 6 ou 7 CV, de 2 001 à 10 000 km)', '16,58 €'],
      ['Ensemble de la période', '2 020,68 €'],
    ])
    expect(sheetText(html)).toContain('deux mille vingt euros et soixante-huit centimes')
    expect(proposed(html)).toEqual(['2 020,68 €', '2 020,68 €'])
  })

  it('says what the shares make together without the kilometres, so that the lender bears nothing', async () => {
    const text = sheetText(await printed(await drivenOffice()))
    expect(text).toContain('Les 2 parts font ensemble 3 000,00 €.')
    expect(text).not.toContain('incombe à la collectivité d’origine')
  })

  it('prints to each body its own kilometres alone', async () => {
    const html = await printed(await drivenOffice(), 'B')
    expect(tableWith(html, 'Part du coût du service').slice(3)).toEqual([
      ['M. D. : 1 990,0 km × 0,410 € (voiture de 6 ou 7 CV, jusqu’à 2 000 km)', '815,90 €'],
      ['Ensemble de la période', '1 815,90 €'],
    ])
  })
})

describe('a statement of a service whose trips are in its cost', () => {
  it('prints kilometres x rate = amount by rate among the lines of the cost, which make its sum', async () => {
    const html = await printed(await drivenOffice('inRate'))
    expect(tableWith(html, 'Rémunérations').slice(0, 4)).toEqual([
      ['Rémunérations', '3 000,00 €'],
      ['Frais de déplacement : 2 000,0 km × 0,410 €', '820,00 €'],
      ['Frais de déplacement : 32,5 km × 0,510 €', '16,58 €'],
      ['Coût du service, janvier 2026', '3 836,58 €'],
    ])
  })

  it('keeps them apart from other travel, which has no kilometres', async () => {
    const office = await drivenOffice('inRate')
    well(
      await saveServiceCharge(office, {
        id: 'train',
        agreementId: 'agreement',
        kind: 'travel',
        label: 'Train',
        forecast: null,
        period: JANUARY,
        justification: '',
        actual: cents(5_000),
      }),
    )
    const rows = tableWith(await printed(office), 'Rémunérations')
    expect(rows.slice(1, 3)).toEqual([
      ['Frais de déplacement', '50,00 €'],
      ['Frais de déplacement : 2 000,0 km × 0,410 €', '820,00 €'],
    ])
  })
})

describe('a provisional statement with kilometres', () => {
  it.each(['charged', 'inRate'] as const)(
    '%s: says that trips are not foreseen',
    async (travel) => {
      const office = await drivenOffice(travel)
      const [issued] = well(await office.issue(JANUARY, null, 'agreement', 'provisional'))
      const statement = await office.keeper.readStatement(issued?.id ?? '')
      if (statement === null) throw new Error('No statement')
      expect(sheetText(statementPage(statement, 'fr'))).toContain(
        'les déplacements ne sont pas prévus, seuls les trajets déjà notés sont comptés ;',
      )
    },
  )
})
