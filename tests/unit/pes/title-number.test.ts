import { describe, expect, it } from 'vitest'
import { titleNumber } from '#shared/domain/pes/reduced-titles'

describe('the title that an instalment was called by', () => {
  it.each([
    ['titre 143', '143'],
    ['Titre n° 0143', '143'],
    ['Titre n°143 du 15/04/2026', '143'],
    ['Titre de recette 2026-143', '143'],
    ['titre exécutoire 143/2026', '143'],
    ['Acompte de juin, titre 12 du 15 juin 2026', '12'],
    ['143', '143'],
    ['143/2026', '143'],
    ['2026-143', '143'],
    ['T-143', '143'],
    ['n° 143', '143'],
    ['Titre\u00A0143', '143'],
  ])('is read in « %s »', (reference, title) => {
    expect(titleNumber(reference)).toBe(title)
  })

  it.each([
    '',
    'acompte',
    'Acompte 2026',
    'Acompte au titre 2026',
    '2026',
    'AC 2026, douzième 10',
    '1er acompte du 15/04/2026',
    'T2 2026',
    'Trimestre 2',
    'titres 12 et 13',
    'titre 143-2',
    'à titre de provision, 500 euros',
  ])('is not known by « %s »', (reference) => {
    expect(titleNumber(reference)).toBeNull()
  })
})
