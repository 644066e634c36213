import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { z } from 'zod'
import { isInseeCode } from '#shared/domain/collectivities/insee-code'
import { isSiren } from '#shared/domain/collectivities/business-number'
import { GROUP_FORMS, territoryFileSchema } from '#shared/domain/territories/territory-file'
import { usualSiren } from '#shared/domain/territories/usual-siren'

// Makes resources/territories from the unpacked package, by hand (resources/territories/README.md says how).

/**
 * The package, and the years in which its two sets of figures are in force, which it does not name: the populations of the
 * communes (Insee) and those of the members of groups (DGCL). The known figures of Paris show that they are of these years.
 */
const PINNED = {
  source: '@etalab/decoupage-administratif',
  version: '6.0.0',
  year: 2026,
  yearBefore: 2025,
  paris: { population: 2_103_778, municipal: 2_113_705, total: 2_129_257 },
} as const

const PARIS = '75056'

const communeSchema = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.string(),
  siren: z.string().optional(),
  codesPostaux: z.array(z.string()).optional(),
  anciensCodes: z.array(z.string()).optional(),
  population: z.int().optional(),
})

const groupSchema = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.enum(GROUP_FORMS),
  populationMunicipale: z.int().optional(),
  populationTotale: z.int().optional(),
  membres: z.array(
    z.object({
      code: z.string(),
      siren: z.string().optional(),
      populationTotale: z.int(),
      populationMunicipale: z.int(),
    }),
  ),
})

type Member = z.output<typeof groupSchema>['membres'][number]

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Name the folder of the unpacked package.')

const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))

/** Ends the run where the package is not what the years above were read of. */
function check(right: boolean, what: string): void {
  if (!right) throw new Error(`The package is not as expected: ${what}`)
}

const packed = z.object({ name: z.string(), version: z.string() }).parse(read('package.json'))
check(packed.name === PINNED.source && packed.version === PINNED.version, 'another version')

const typographic = (name: string): string => name.trim().replaceAll("'", '’')

const communes = z
  .array(communeSchema)
  .parse(read('data/communes.json'))
  .filter(({ type, population }) => type === 'commune-actuelle' && population !== undefined)
  .sort((a, b) => (a.code < b.code ? -1 : 1))
const groups = [
  ...z.array(groupSchema).parse(read('data/epci.json')),
  ...z.array(groupSchema).parse(read('data/ept.json')),
]

const members = new Map<string, Member>()
const places = new Map<string, number[]>()
groups.forEach(({ membres }, place) => {
  for (const member of membres) {
    places.set(member.code, [...(places.get(member.code) ?? []), place])
    if (!members.has(member.code)) members.set(member.code, member)
  }
})

const sum = (list: readonly Member[], of: 'populationMunicipale' | 'populationTotale'): number =>
  list.reduce((total, member) => total + member[of], 0)

const known = new Set(communes.map(({ code }) => code))
for (const { code, siren = null } of communes) {
  check(isInseeCode(code), `INSEE code ${code}`)
  check(siren === null || isSiren(siren), `SIREN of ${code}`)
}
for (const { code, membres, populationMunicipale, populationTotale } of groups) {
  check(isSiren(code), `SIREN ${code}`)
  check(
    membres.every((member) => known.has(member.code)),
    `members of ${code}`,
  )
  const municipal = sum(membres, 'populationMunicipale')
  const total = sum(membres, 'populationTotale')
  check(populationMunicipale === undefined || populationMunicipale === municipal, `sum of ${code}`)
  check(populationTotale === undefined || populationTotale === total, `total of ${code}`)
}
const paris = members.get(PARIS)
check(
  communes.find(({ code }) => code === PARIS)?.population === PINNED.paris.population &&
    paris?.populationMunicipale === PINNED.paris.municipal &&
    paris.populationTotale === PINNED.paris.total,
  'other years',
)

const file = territoryFileSchema.parse({
  source: PINNED.source,
  version: PINNED.version,
  year: PINNED.year,
  yearBefore: PINNED.yearBefore,
  groups: {
    siren: groups.map(({ code }) => code),
    form: groups.map(({ type }) => type),
    name: groups.map(({ nom }) => typographic(nom)),
  },
  communes: {
    insee: communes.map(({ code }) => code),
    name: communes.map(({ nom }) => typographic(nom)),
    siren: communes.map(({ code, siren = '' }) => (siren === usualSiren(code) ? '=' : siren)),
    postcodes: communes.map(({ codesPostaux = [] }) => codesPostaux.join(' ')),
    former: communes.map(({ code, anciensCodes = [] }) =>
      anciensCodes.filter((former) => former !== code).join(' '),
    ),
    population: communes.map(({ population = null }) => population),
    municipalBefore: communes.map(({ code }) => members.get(code)?.populationMunicipale ?? null),
    totalBefore: communes.map(({ code }) => members.get(code)?.populationTotale ?? null),
    groups: communes.map(({ code }) => (places.get(code) ?? []).join(' ')),
  },
})

const text = Buffer.from(JSON.stringify(file))
const bytes = brotliCompressSync(text, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  },
})
const target = new URL('../resources/territories/', import.meta.url)
mkdirSync(target, { recursive: true })
writeFileSync(new URL('territories.json.br', target), bytes)
console.log(
  `${String(communes.length)} communes, ${String(groups.length)} groups: ${String(bytes.length)} bytes`,
)
