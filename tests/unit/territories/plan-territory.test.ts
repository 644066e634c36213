import { describe, expect, it } from 'vitest'
import { collectivitySchema, type Collectivity } from '#shared/domain/collectivities/collectivity'
import { planTerritory, type TerritoryLine } from '#shared/domain/territories/plan-territory'
import { territoryOf } from '#shared/domain/territories/territory-of'
import { bodyOf } from './body-of'
import { published } from './published'

const book = await published
const GROUP = '200039063'
const LAMARGELLE = '21338'

const plan = (
  keys: readonly string[],
  kept: readonly Collectivity[] = [],
  replace = false,
): readonly TerritoryLine[] =>
  planTerritory(
    keys.flatMap((key) => book.bodyOf(key) ?? []),
    kept,
    { replace, idOf: ({ key }) => `new-${key}` },
  )

const keptBody = (change: Partial<Collectivity>): Collectivity =>
  bodyOf({ id: 'kept', code: 'LAM', name: 'Lamargelle', ...change })

describe('taking a territory', () => {
  it('adds the group and its members as records that are right, with codes of their own', () => {
    const lines = plan(territoryOf(book, GROUP)?.bodies.map(({ key }) => key) ?? [])
    expect(lines).toHaveLength(26)
    expect(lines.every(({ after }) => collectivitySchema.safeParse(after).success)).toBe(true)
    expect(new Set(lines.map(({ after }) => after.code)).size).toBe(26)
    expect(lines[0]?.after).toMatchObject({ code: 'CCFSS', kind: 'communityOfMunicipalities' })
    expect(lines.find(({ body }) => body.key === LAMARGELLE)?.after).toEqual({
      id: 'new-21338',
      code: '21338',
      name: 'Lamargelle',
      kind: 'municipality',
      siren: '212103386',
      siret: null,
      inseeCode: '21338',
      address: { street: '', postalCode: '21440', city: 'Lamargelle' },
      populations: [
        { year: 2025, municipal: 145, total: 152 },
        { year: 2026, municipal: 142 },
      ],
      memberOf: [`new-${GROUP}`],
      archived: false,
    })
  })

  it('makes a commune a member of its group wherever that group is, and of no other', () => {
    const group = keptBody({ id: 'cc', code: 'CC', siren: GROUP, inseeCode: null })
    expect(plan([LAMARGELLE], [group])[0]?.after.memberOf).toEqual(['cc'])
    expect(plan([LAMARGELLE])[0]?.after.memberOf).toEqual([])
  })

  it('takes no annexed budget of a group, which has its SIREN, for the group', () => {
    const water = keptBody({ id: 'eau', siren: GROUP, inseeCode: null, kind: 'annexedBudget' })
    expect(plan([GROUP], [water])).toMatchObject([{ after: { id: `new-${GROUP}` } }])
  })

  it('leaves the address open where a commune has several postcodes', () => {
    expect(plan(['75056'])[0]?.after.address).toEqual({ street: '', postalCode: '', city: '' })
  })

  it('gives another code where the usual one is taken', () => {
    const other = keptBody({ name: 'Autre', code: '21338', siren: '732829320' })
    expect(plan([LAMARGELLE], [other])[0]?.after.code).toBe('21338-2')
  })

  it('takes every territory of the country without a wrong record', () => {
    const wrong = [...book.groups, ...book.communes].filter((body) => {
      const [line] = plan([body.key])
      return !collectivitySchema.safeParse(line?.after).success
    })
    expect(wrong).toEqual([])
  })
})

describe('a body that is there already', () => {
  it('is recognised by its SIREN or SIRET, its INSEE code, or its name where it has no number', () => {
    const by = (change: Partial<Collectivity>) => plan([LAMARGELLE], [keptBody(change)])[0]?.by
    expect(by({ name: 'La Margelle', siren: '212103386' })).toBe('siren')
    expect(by({ name: 'La Margelle', siret: '21210338600015' })).toBe('siren')
    expect(by({ name: 'La Margelle', inseeCode: '21338' })).toBe('inseeCode')
    expect(by({ name: 'LAMARGELLE' })).toBe('name')
    expect(by({ siren: '732829320' })).toBeNull()
    expect(by({ kind: 'syndicate' })).toBeNull()
  })

  it('is doubted where its name is the same and its numbers are not', () => {
    const namesake = (change: Partial<Collectivity>) =>
      plan([LAMARGELLE], [keptBody(change)])[0]?.namesake?.id
    expect(namesake({ inseeCode: '21339' })).toBe('kept')
    expect(namesake({ inseeCode: '21338' })).toBeUndefined()
    expect(namesake({ name: 'Léry', inseeCode: '21345' })).toBeUndefined()
  })

  it('has its blanks filled, and keeps its name, code and address', () => {
    const kept = keptBody({ populations: [{ year: 2026, municipal: 142 }] })
    const [line] = plan([LAMARGELLE], [kept])
    expect(line?.differences).toEqual([])
    expect(line?.fillings).toEqual([
      { field: 'siren' },
      { field: 'inseeCode' },
      { field: 'population', year: 2025 },
    ])
    expect(line?.after).toMatchObject({
      id: 'kept',
      code: 'LAM',
      siren: '212103386',
      inseeCode: '21338',
      address: { street: '', postalCode: '', city: '' },
    })
  })

  it('keeps its own values where they differ, which are named, unless asked', () => {
    const kept = keptBody({
      name: 'La Margelle',
      inseeCode: '21338',
      siren: '732829320',
      populations: [{ year: 2026, municipal: 160 }],
    })
    const [line] = plan([LAMARGELLE], [kept])
    expect(line?.differences).toEqual([
      { field: 'name', kept: 'La Margelle', published: 'Lamargelle', replaced: false },
      { field: 'siren', kept: '732829320', published: '212103386', replaced: false },
      { field: 'municipal', year: 2026, kept: 160, published: 142, replaced: false },
    ])
    expect(line?.after).toMatchObject({ name: 'La Margelle', siren: '732829320' })
    expect(line?.after.populations[0]).toEqual({ year: 2026, municipal: 160 })
    const [replaced] = plan([LAMARGELLE], [kept], true)
    expect(replaced?.after).toMatchObject({ name: 'Lamargelle', siren: '212103386' })
    expect(replaced?.after.populations[0]).toEqual({ year: 2026, municipal: 142 })
  })

  it('keeps a SIREN on which its SIRET rests', () => {
    const kept = keptBody({ inseeCode: '21338', siren: '732829320', siret: '73282932000074' })
    const [line] = plan([LAMARGELLE], [kept], true)
    expect(line?.differences).toContainEqual({
      field: 'siren',
      kept: '732829320',
      published: '212103386',
      replaced: false,
    })
    expect(line?.after).toMatchObject({ siren: '732829320', siret: '73282932000074' })
  })

  it('gets no total population beside a municipal one of another census', () => {
    const kept = keptBody({ inseeCode: '21338', populations: [{ year: 2025, municipal: 150 }] })
    expect(plan([LAMARGELLE], [kept])[0]?.after.populations).toContainEqual({
      year: 2025,
      municipal: 150,
    })
  })

  it('changes nothing once it was taken', () => {
    const [taken] = plan([LAMARGELLE])
    const [again] = plan([LAMARGELLE], taken === undefined ? [] : [taken.after])
    expect(again).toMatchObject({ effect: 'same', fillings: [], differences: [] })
  })

  it('is one record, whatever number it was found by', () => {
    const kept = keptBody({ inseeCode: '21136', siren: '212103386' })
    const lines = plan([LAMARGELLE, '21136'], [kept])
    expect(lines.filter((line) => line.kept !== null)).toHaveLength(1)
  })
})
