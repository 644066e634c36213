import { describe, expect, it } from 'vitest'
import { timesLeftOut } from '#shared/domain/imports/times-left-out'

const left = (title: string, ...texts: readonly string[]): readonly string[] =>
  timesLeftOut(
    {
      headers: ['Agent', 'Durée', title],
      rows: texts.map((text) => ({ cells: ['x', '1', text] })),
    },
    { columns: { agent: 'Agent', duration: 'Durée' } },
  )

describe('a column that nothing is read from', () => {
  it.each([
    ['Minutes', ['30', '15']],
    ['Heures supplémentaires', ['2', '1,5']],
    ['Repas', ['1:00', '', '0:45']],
    ['Reprise', ['13h30']],
    ['Trajet', ['45 min']],
    ['', ['8:30']],
    ['Repas', ['1:00', '0:45', 'non pris']],
    ['Nombre', ['3', '1']],
    ['Nb', ['1', '', '2']],
    ['Quantité', ['2']],
    ['Nombre de fois', ['2,5']],
  ])('« %s » with %j holds times', (title, texts) => {
    expect(left(title, ...texts)).toEqual([title === '' ? '#3' : title])
  })

  it.each([
    ['Dossier', ['12', '13']],
    ['Montant', ['45,50']],
    ['Heures supplémentaires', ['', '']],
    ['Note', ['vu à 8:30']],
    ['Nombre', ['1', '1', '']],
    ['Nombre d’usagers', ['3']],
    ['Échéance', ['02/03/2026']],
    ['Repas', ['1:00', 'non pris']],
  ])('« %s » with %j does not', (title, texts) => {
    expect(left(title, ...texts)).toEqual([])
  })
})
