import { describe, expect, it } from 'vitest'
import { territorySearch } from '#shared/domain/territories/search-territories'
import { territoryOf } from '#shared/domain/territories/territory-of'
import { published } from './published'

const book = await published
const search = territorySearch(book)
const names = (text: string): readonly string[] => search(text, 12).found.map(({ name }) => name)

describe('a search of the published bodies', () => {
  it('finds a group whatever its accents, hyphens and case, or what it is called', () => {
    const group = ['CC du Vexin-Val de Seine']
    expect(names('vexin val de seine')).toEqual(group)
    expect(names('VEXIN-VAL-DE-SEINE')).toEqual(group)
    expect(names('Communauté de communes du Vexin Val de Seine')).toEqual(group)
    expect(names('vexin sei')).toEqual(group)
  })

  it('takes st for saint, and the words between others for nothing', () => {
    expect(names('st seine abbaye')).toEqual(['Saint-Seine-l’Abbaye'])
    expect(names('Saint-Seine-l’Abbaye')).toEqual(['Saint-Seine-l’Abbaye'])
    expect(names('ste mere eglise')).toContain('Sainte-Mère-Église')
  })

  it('puts first what is called exactly so, then groups, then large ones', () => {
    expect(names('dijon').slice(0, 3)).toEqual([
      'Dijon',
      'Dijon Métropole',
      'CC de la Plaine Dijonnaise',
    ])
  })

  it('finds by SIREN, SIRET and INSEE code, with or without spaces', () => {
    const group = ['CC Forêts, Seine et Suzon']
    expect(names('200039063')).toEqual(group)
    expect(names('200 039 063')).toEqual(group)
    expect(names('200 039 063 00019')).toEqual(group)
    expect(names('\u200E200\u00A0039\u00A0063\u200B')).toEqual(group)
    expect(names('2A004')).toEqual(['Ajaccio'])
  })

  it('finds the communes of a postcode with their groups', () => {
    expect(names('21440')).toEqual(
      expect.arrayContaining(['CC Forêts, Seine et Suzon', 'Lamargelle', 'Saint-Seine-l’Abbaye']),
    )
  })

  it('tells communes of one name apart by their department', () => {
    expect(names('saint denis 93')).toEqual(['Saint-Denis', 'L’Île-Saint-Denis'])
  })

  it('takes a word that every object knows for a word', () => {
    expect(search('constructor', 12).problem).toBe('unknown')
  })

  it('says how many fit beyond those it gives', () => {
    const { found, total } = search('saint', 12)
    expect(found).toHaveLength(12)
    expect(total).toBeGreaterThan(3000)
  })

  it('says why it finds nothing', () => {
    expect(search(' a ', 12).problem).toBe('tooShort')
    expect(search('200039064', 12).problem).toBe('sirenWrong')
    expect(search('732829320', 12).problem).toBe('sirenUnknown')
    expect(search('1234567', 12).problem).toBe('numberUnknown')
    expect(search('Trifouillis', 12).problem).toBe('unknown')
    expect(search('’’’', 12).problem).toBe('unknown')
  })
})

describe('the published bodies', () => {
  it('are every commune and every group of the package', () => {
    expect([book.communes.length, book.groups.length]).toEqual([34_963, 1266])
  })

  it('have the municipal population in force in 2026, and both of 2025', () => {
    expect(book.bodyOf('21338')).toMatchObject({
      siren: '212103386',
      postcodes: ['21440'],
      populations: [
        { year: 2025, municipal: 145, total: 152 },
        { year: 2026, municipal: 142 },
      ],
      groups: [{ key: '200039063', name: 'CC Forêts, Seine et Suzon' }],
    })
  })

  it('make a territory of a group and its members, found by either', () => {
    const territory = territoryOf(book, '200039063')
    expect(territory?.bodies.map(({ name }) => name).slice(0, 3)).toEqual([
      'CC Forêts, Seine et Suzon',
      'Bligny-le-Sec',
      'Champagny',
    ])
    expect(territory?.bodies).toHaveLength(26)
    expect(territory?.bodies[0]?.populations).toEqual([
      { year: 2025, municipal: 7054, total: 7189 },
      { year: 2026, municipal: 7108 },
    ])
    expect(territoryOf(book, '21338')?.bodies).toEqual(territory?.bodies)
  })

  it('leave a commune of no group alone, and know no other bodies', () => {
    expect(territoryOf(book, '22016')?.bodies.map(({ name }) => name)).toEqual(['Île-de-Bréhat'])
    expect(territoryOf(book, '99999')).toBeNull()
  })
})
