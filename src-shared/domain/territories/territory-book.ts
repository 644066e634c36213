import { compareNames } from '#shared/kernel/compare-names'
import type { Collectivity } from '../collectivities/collectivity'
import type { PublishedBody } from './published-body'
import type { TerritoryFile } from './territory-file'
import { usualSiren } from './usual-siren'

/** Where published figures come from, and of which years they are. */
export interface TerritorySource {
  readonly source: string
  readonly version: string
  /** The year whose municipal populations are known. */
  readonly year: number
  /** An earlier year, whose total populations are known too. */
  readonly yearBefore: number
}

/** The published bodies of the country. */
export interface TerritoryBook {
  readonly about: TerritorySource
  readonly communes: readonly PublishedBody[]
  readonly groups: readonly PublishedBody[]
  /** The body of an INSEE code, or of the SIREN of a group. */
  readonly bodyOf: (key: string) => PublishedBody | undefined
  /** The communes of a group, by name. */
  readonly membersOf: (key: string) => readonly PublishedBody[]
}

type Populations = Collectivity['populations']

const words = (text: string | undefined): readonly string[] =>
  text === undefined || text === '' ? [] : text.split(' ')

/** The populations of several bodies together, for the years known of each of them. */
function summed(members: readonly PublishedBody[]): Populations {
  const years = members[0]?.populations.map(({ year }) => year) ?? []
  return years.flatMap((year) => {
    const known = members.flatMap(({ populations }) =>
      populations.filter((one) => one.year === year),
    )
    if (known.length < members.length) return []
    const municipal = known.reduce((sum, one) => sum + one.municipal, 0)
    return known.every(({ total }) => total !== undefined)
      ? [{ year, municipal, total: known.reduce((sum, { total = 0 }) => sum + total, 0) }]
      : [{ year, municipal }]
  })
}

/** Reads the columns of the file as bodies. */
export function territoryBook(file: TerritoryFile): TerritoryBook {
  const { communes: columns, groups: list, year, yearBefore, source, version } = file
  const populationsAt = (at: number): Populations => {
    const municipal = columns.population[at] ?? null
    const before = columns.municipalBefore[at] ?? null
    const total = columns.totalBefore[at] ?? null
    return [
      ...(before === null
        ? []
        : [{ year: yearBefore, municipal: before, ...(total === null ? {} : { total }) }]),
      ...(municipal === null ? [] : [{ year, municipal }]),
    ]
  }
  const members = new Map<string, PublishedBody[]>(list.siren.map((siren) => [siren, []]))
  const communes = columns.insee.map((insee, at): PublishedBody => {
    const siren = columns.siren[at] ?? ''
    return {
      key: insee,
      form: 'commune',
      name: columns.name[at] ?? '',
      siren: siren === '=' ? usualSiren(insee) : siren === '' ? null : siren,
      inseeCode: insee,
      postcodes: words(columns.postcodes[at]),
      former: words(columns.former[at]),
      populations: populationsAt(at),
      groups: words(columns.groups[at]).map((place) => ({
        key: list.siren[Number(place)] ?? '',
        name: list.name[Number(place)] ?? '',
      })),
      members: 0,
    }
  })
  for (const commune of communes)
    for (const group of commune.groups) members.get(group.key)?.push(commune)
  const groups = list.siren.map((siren, at): PublishedBody => {
    const own = members.get(siren) ?? []
    return {
      key: siren,
      form: list.form[at] ?? 'CC',
      name: list.name[at] ?? '',
      siren,
      inseeCode: null,
      postcodes: [],
      former: [],
      populations: summed(own),
      groups: [],
      members: own.length,
    }
  })
  const byKey = new Map([...communes, ...groups].map((body) => [body.key, body]))
  return {
    about: { source, version, year, yearBefore },
    communes,
    groups,
    bodyOf: (key) => byKey.get(key),
    membersOf: (key) => (members.get(key) ?? []).toSorted((a, b) => compareNames(a.name, b.name)),
  }
}
