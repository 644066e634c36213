import { IconUser } from '@tabler/icons-react'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../src-renderer/app/palette/entry'
import { searchEntries } from '../../../src-renderer/app/palette/search-entries'

const entry = (label: string, part: Partial<Entry> = {}): Entry => ({
  id: label,
  group: 'collectivities',
  label,
  detail: '',
  keywords: '',
  icon: IconUser,
  path: '/',
  ...part,
})

const entries = [
  entry('Semaine', { group: 'screens' }),
  entry('CC du Pays de Saint-Seine'),
  entry('Saint-Seine-l’Abbaye', { keywords: '21573 212157390' }),
  entry('Léry', { detail: 'commune, 208 habitants' }),
  entry('Marie Dupont', { group: 'agents', keywords: 'M0104' }),
  entry('Œuvres scolaires', { detail: 'syndicat' }),
]

const found = (query: string, most = 9) =>
  searchEntries(entries, query, most).map(({ label }) => label)

describe('the palette', () => {
  it('finds a name without its accents, ligatures, capitals, hyphens or apostrophes', () => {
    expect(found('lery')).toEqual(['Léry'])
    expect(found('OEUVRES')).toEqual(['Œuvres scolaires'])
    expect(found('saint seine l abbaye')).toEqual(['Saint-Seine-l’Abbaye'])
  })

  it('puts a name that begins with what was typed before one that only holds it', () => {
    expect(found('saint')).toEqual(['Saint-Seine-l’Abbaye', 'CC du Pays de Saint-Seine'])
  })

  it('takes st for saint', () => {
    expect(found('st seine')).toEqual(['Saint-Seine-l’Abbaye', 'CC du Pays de Saint-Seine'])
  })

  it('takes a plural for its singular, after what holds the plural itself', () => {
    expect(found('semaines')).toEqual(['Semaine'])
    expect(found('habitants')).toEqual(['Léry'])
    expect(found('COMMUNES')).toEqual(['Léry'])
    expect(searchEntries([entry('Pari'), entry('Paris')], 'paris', 9)).toMatchObject([
      { label: 'Paris' },
      { label: 'Pari' },
    ])
  })

  it('wants every word typed, in any order', () => {
    expect(found('dupont marie')).toEqual(['Marie Dupont'])
    expect(found('marie lery')).toEqual([])
  })

  it('finds a body by its code and an agent by the registration number', () => {
    expect(found('21573')).toEqual(['Saint-Seine-l’Abbaye'])
    expect(found('m0104')).toEqual(['Marie Dupont'])
  })

  it('offers the screens before anything is typed, and never more than asked for', () => {
    expect(found(' ')).toEqual(['Semaine'])
    expect(found('s', 1)).toHaveLength(1)
  })
})
