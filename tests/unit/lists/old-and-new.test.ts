import { expect, it } from 'vitest'
import { CONTRACTED_LIST } from '#shared/domain/lists/contracted-list'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
import { PRICE_LIST } from '#shared/domain/lists/price-list'
import { guessQuotaColumns } from '#shared/domain/lists/quota-list'
import { TARIFF_LIST } from '#shared/domain/lists/tariff-list'
import { listOf } from './list-of'

it.each([
  ['Tarif actuel', 'Nouveau tarif'],
  ['Tarif en vigueur', 'Tarif proposé'],
  ['Tarif', 'Nouveau tarif'],
  ['Tarif N-1', 'Tarif N'],
  ['Tarif avant révision', 'Tarif après révision'],
])('leaves open which tariff counts where a list has %s beside %s', (one, other) => {
  const columns = guessListColumns({ headers: ['Référence', one, other] }, TARIFF_LIST.fields)
  expect(columns).toEqual([{ column: 'Référence', field: 'agreementId' }])
})

it('leaves open which price, which hours and which quota count in the same way', () => {
  const fields = (titles: readonly string[], list: typeof PRICE_LIST | typeof CONTRACTED_LIST) =>
    guessListColumns({ headers: titles }, list.fields).map(({ field }) => field)
  expect(fields(['Libellé', 'Prix actuel', 'Prix proposé'], PRICE_LIST)).toEqual(['label'])
  const hours = ['Commune', 'Heures actuelles', 'Nouvelles heures']
  expect(fields(hours, CONTRACTED_LIST)).toEqual(['body'])
  for (const titles of ['% actuel;% proposé', 'Quotité actuelle;Nouvelle quotité', '% 2026;% 2027'])
    expect(guessQuotaColumns(listOf(`Commune;${titles}\nA;30;40\nB;70;60`))).toEqual([
      { column: 'Commune', field: 'body' },
    ])
})

it('takes the only column of a value, whenever its title says that it holds', () => {
  expect(
    guessListColumns({ headers: ['Référence', 'Tarif actuel'] }, TARIFF_LIST.fields),
  ).toHaveLength(2)
  expect(guessQuotaColumns(listOf('Commune;% proposé\nA;30\nB;70'))).toHaveLength(2)
})
