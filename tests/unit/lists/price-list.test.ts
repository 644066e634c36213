import { describe, expect, it } from 'vitest'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
import { planList } from '#shared/domain/lists/plan-list'
import { PRICE_LIST, type ListedPrice } from '#shared/domain/lists/price-list'
import { listedBody, listOf } from './list-of'

const FACTS = {
  prices: [
    {
      id: 'permit',
      label: 'Permis de construire',
      rated: 'unit',
      unitTypeId: 'unit-permit',
      collectivityId: '',
      price: 15_000,
    },
    {
      id: 'rate',
      label: 'Frais de gestion',
      rated: 'percentOf',
      unitTypeId: '',
      collectivityId: '',
      price: 0,
    },
    {
      id: 'desk',
      label: 'Secrétariat de mairie',
      rated: 'hourActual',
      unitTypeId: '',
      collectivityId: '',
      price: 2500,
    },
  ] satisfies ListedPrice[],
  unitTypes: [
    { id: 'unit-permit', name: 'Permis', unit: 'act' as const },
    { id: 'unit-tractor', name: 'Journée de tracteur', unit: 'day' as const },
  ],
  bodies: [listedBody('oigny', 'Oigny')],
  collectivities: [listedBody('oigny', 'Oigny'), listedBody('dijon', 'Dijon')],
  newId: () => 'new',
}

const plan = (text: string) => {
  const table = listOf(text)
  const columns = guessListColumns(table, PRICE_LIST.fields)
  return planList(PRICE_LIST, table, { columns, dates: null }, FACTS, FACTS.prices)
}

describe('a list of tariffs', () => {
  it('changes the price of a line that the key has, and adds the others with what they count', () => {
    const { lines, records } = plan(
      'Libellé;Tarif;Unité;Commune\npermis de construire;165,50 €;;\nJournée de tracteur;80;;\nSecrétariat;25,00;heure;\nForfait;12;mois;Oigny',
    )
    expect(lines.map(({ status }) => status)).toEqual(['changed', 'added', 'added', 'added'])
    expect(lines[0]?.fields).toEqual([{ path: 'price', before: '15000', after: '16550' }])
    expect(
      records.map(({ after }) => [
        after.rated,
        after.unitTypeId,
        after.collectivityId,
        after.price,
      ]),
    ).toEqual([
      ['unit', 'unit-permit', '', 16_550],
      ['unit', 'unit-tractor', '', 8_000],
      ['hourActual', '', '', 2_500],
      ['monthBeneficiary', '', 'oigny', 1_200],
    ])
  })

  it('names by its line what it can’t take', () => {
    const refused = plan(
      'Libellé;Tarif;Unité;Commune\nSecrétariat;25,005;heure;\nAccueil;10;;\nTonte;10;botte;\nFrais de gestion;2;;\nForfait;12;mois;Dijon\nForfait;0;mois;\n;12;mois;',
    ).lines.flatMap(({ line, failures }) =>
      failures.map((each) => [line, each.code, 'field' in each ? each.field : '']),
    )
    expect(refused).toEqual([
      [2, 'fieldWrongType', 'price'],
      [3, 'fieldMissing', 'rated'],
      [4, 'fieldNotInList', 'rated'],
      [5, 'listPriceNone', ''],
      [6, 'listBodyOutside', ''],
      [7, 'priceNotPositive', 'price'],
      [8, 'fieldMissing', 'label'],
    ])
  })
})

it('refuses a price under a title of another unit than euros', () => {
  const { lines } = plan('Libellé;Tarif (k€)\npermis de construire;0,17')
  expect(lines[0]?.failures).toEqual([{ code: 'importOtherUnit', title: 'Tarif (k€)' }])
})

describe('a price for something else than the line of the key counts', () => {
  const fates = (text: string) =>
    plan(text).lines.map(({ status, failures }) => [status, ...failures.map(({ code }) => code)])

  it.each([
    'jour',
    'mois',
    '%',
    'forfait',
    'heures de nuit',
    'heure prévue',
    'Journée de tracteur',
  ])('is refused: an hour is not a « %s »', (unit) => {
    const text = `Libellé;Unité;Tarif\nSecrétariat de mairie;${unit};175`
    expect(plan(text).lines[0]?.failures).toEqual([{ code: 'listCountedOther', found: unit }])
  })

  it('is refused too where the title of its column says so', () => {
    const other = [['refused', 'listCountedOther']]
    expect(fates('Libellé;Tarif à la journée\nSecrétariat de mairie;175')).toEqual(other)
    expect(fates('Libellé;Prix mensuel\nSecrétariat de mairie;175')).toEqual(other)
    expect(fates('Libellé;Tarif horaire\nSecrétariat de mairie;26')).toEqual([['changed']])
    expect(fates('Libellé;Tarif mis à jour\nSecrétariat de mairie;26')).toEqual([['changed']])
  })

  it('may be any word for the unit of an act, and its own word for an hour', () => {
    expect(fates('Libellé;Unité;Tarif\nPermis de construire;dossier;150,50')).toEqual([['changed']])
    expect(fates('Libellé;Unité;Tarif\nPermis de construire;%;15')).toEqual([
      ['refused', 'listCountedOther'],
    ])
    expect(fates('Libellé;Unité;Tarif\nSecrétariat de mairie;Heure faite;26')).toEqual([
      ['changed'],
    ])
  })

  it('counts a new line by the title of its prices, by agents where it says so, and by nothing that is not known', () => {
    const rated = (text: string) => plan(text).records.map(({ after }) => after.rated)
    expect(rated('Libellé;Tarif journalier\nTonte;175')).toEqual(['day'])
    expect(rated('Libellé;Unité;Tarif\nAccueil;mois et agent;175')).toEqual(['monthAgent'])
    expect(fates('Libellé;Unité;Tarif\nAccueil;heures de nuit;40')).toEqual([
      ['refused', 'fieldNotInList'],
    ])
  })
})

it('takes the price without taxes of two', () => {
  const { records } = plan('Libellé;Prix TTC;Prix HT\nSecrétariat de mairie;30;26')
  expect(records.map(({ after }) => after.price)).toEqual([2600])
})
