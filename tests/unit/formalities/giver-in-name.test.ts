import { describe, expect, it } from 'vitest'
import { giverInName } from '#shared/domain/papers/giver-in-name'
import { listedBody } from '../lists/list-of'

const BODIES = [
  listedBody('martin', 'Saint-Martin'),
  listedBody('mont', 'Saint-Martin-du-Mont', '21561'),
  listedBody('lery', 'Léry'),
  listedBody('cc', 'CC du Pays de Saint-Seine'),
  listedBody('seine', 'Saint-Seine-l’Abbaye'),
  listedBody('ajaccio', 'Ajaccio', '2A004'),
]
const giver = (fileName: string): string | null => giverInName(fileName, BODIES).id

describe('the name of a file', () => {
  it('names a body whatever accents, capitals, abbreviations and other words', () => {
    expect(giver('2026-03_DELIB_LERY.pdf')).toBe('lery')
    expect(giver('Délibération n° 12 St Martin du Mont signée.PDF')).toBe('mont')
    expect(giver('deliberation-communauté-de-communes-pays-saint-seine.pdf')).toBe('cc')
    expect(giver('delib.21561.pdf')).toBe('mont')
    expect(giver('DELIB_2A004.PDF')).toBe('ajaccio')
    expect(giver('Délibération Léry.pdf'.normalize('NFD'))).toBe('lery')
  })

  it('means the longer of two names of which one holds the other, and the shorter alone', () => {
    expect(giver('Saint-Martin-du-Mont.pdf')).toBe('mont')
    expect(giver('Saint-Martin.pdf')).toBe('martin')
  })

  it('is asked about where it names two bodies, none, or only a part of one', () => {
    expect(giverInName('Léry et Saint-Martin.pdf', BODIES)).toEqual({
      id: null,
      suggestions: ['martin', 'lery'],
    })
    for (const both of ['Saint-Martin et Saint-Martin-du-Mont', 'St-Martin-du-Mont_St-Martin'])
      expect(giverInName(`${both}.pdf`, BODIES)).toEqual({
        id: null,
        suggestions: ['martin', 'mont'],
      })
    expect(giverInName('scan0001.pdf', BODIES)).toEqual({ id: null, suggestions: [] })
    expect(giverInName('delib CC Saint-Seine.pdf', BODIES)).toMatchObject({
      id: null,
      suggestions: ['cc', 'seine', 'martin'],
    })
  })
})
