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
  const columns = guessListColumns(table.headers, PRICE_LIST.fields)
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
