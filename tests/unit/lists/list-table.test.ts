import { describe, expect, it } from 'vitest'
import { listTable } from '#shared/domain/lists/list-table'
import { QUOTA_LIST } from '#shared/domain/lists/quota-list'
import { listOf } from './list-of'

const laidOut = (text: string) => {
  const { headers, rows } = listTable(listOf(text), QUOTA_LIST.fields)
  return [headers, ...rows.map(({ line, cells }) => [line, ...cells])]
}

describe('a list without a line of titles', () => {
  it.each(['Oigny;20', 'Oigny;12,5 %', 'Commune d’Oigny;0,125', 'Oigny;1/8', 'Oigny;1 234,50 €'])(
    'keeps its first line « %s » as one of its lines',
    (first) => {
      expect(laidOut(`${first}\nLéry;30`)).toEqual([
        ['#1', '#2'],
        [1, ...first.split(';')],
        [2, 'Léry', '30'],
      ])
    },
  )

  it.each(['Commune;2025', 'Nom;Valeur', 'Collectivité;Quotité 2026'])(
    'is not one whose titles are « %s »',
    (first) => {
      expect(laidOut(`${first}\nLéry;30`)).toEqual([first.split(';'), [2, 'Léry', '30']])
    },
  )
})
