import { codeHolder, codeKey } from '#shared/kernel/code-key'
import { foldText } from '#shared/kernel/fold-text'
import { groupBy } from '#shared/kernel/group-by'
import { collectivitySchema, type Collectivity } from '../collectivities/collectivity'
import { sirenClash } from '../collectivities/siren-clash'
import { sirenOf } from '../collectivities/siren-of'
import { bodyIndex } from '../imports/name-index'
import { bodyCode } from '../territories/body-code'
import type { ListFailure } from './list-failure'
import { cellText, type ListCell, type ListKind, type ListMatch, type ListNote } from './list-kind'
import { writtenPostcode } from '../imports/written-number'
import { kindInName } from './kind-in-name'
import { listedNumbers } from './listed-numbers'
import { isOfOtherYear, POPULATION_FIELDS, populationColumns } from './listed-populations'

const POSTCODE_AND_TOWN = /^(\d{5}) (\D+)$/

const differ = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other

/**
 * The body that has a SIREN: an annexed budget has that of the body whose it is, and a SIRET of its own. Without a word of its kind, a
 * line means the body itself.
 */
function bearerOf(
  { siren, siret }: { readonly siren: string; readonly siret: string },
  kind: Collectivity['kind'] | undefined,
  collectivities: readonly Collectivity[],
): Collectivity | undefined {
  const bearers = siren === '' ? [] : collectivities.filter((body) => sirenOf(body) === siren)
  const alike = bearers.find(
    (body) => (body.kind === 'annexedBudget') === (kind === 'annexedBudget'),
  )
  return (
    bearers.find((body) => body.siret !== null && body.siret === siret) ??
    alike ??
    (kind === undefined ? bearers[0] : undefined)
  )
}

/** Titles of what lists of communes have of the groups around them. */
const OF_ANOTHER = /\b(region|departement|canton|arrondissement)\b/

const BLANK = {
  code: '',
  siren: null,
  siret: null,
  inseeCode: null,
  populations: [],
  memberOf: [],
  archived: false,
}

/** A list of bodies, with their populations. A line means the body with its SIREN, INSEE code or code, else with its name and no other number. */
export const COLLECTIVITY_LIST: ListKind<Collectivity> = {
  schema: collectivitySchema,
  name: ({ name }) => name,
  fields: [
    {
      path: 'inseeCode',
      isCode: true,
      titles: `code insee, insee, n insee, numero insee, code commune, cog, codgeo,
        code geographique, depcom, codcom, com`,
    },
    { path: 'siret', isCode: true, titles: 'siret, n siret, numero siret' },
    { path: 'siren', isCode: true, titles: 'siren, n siren, numero siren' },
    ...POPULATION_FIELDS,
    { path: 'populations.year', titles: 'annee, millesime, year' },
    {
      path: 'department',
      isCode: true,
      titles: 'code departement, coddep, dep, departement, department',
      except: /\bnom\b/,
    },
    { path: 'kind', titles: 'nature, type, categorie, forme, kind' },
    {
      path: 'address.postalCode',
      isCode: true,
      titles: 'code postal, cp, postcode, postal code',
    },
    {
      path: 'address.city',
      isWords: true,
      titles: 'ville, bureau distributeur, localite, city, town',
    },
    {
      path: 'address.street',
      isWords: true,
      titles: 'adresse, rue, voie, address, street',
    },
    { path: 'code', isCode: true, titles: 'code', except: OF_ANOTHER },
    {
      path: 'name',
      isWords: true,
      except: OF_ANOTHER,
      titles: `nom de la commune, nom, collectivite, commune, libelle, denomination, organisme,
        libgeo, com, name, body`,
    },
  ],
  open: ({ collectivities, newId }, _, __, heading) => {
    const populations = populationColumns(heading)
    const look = bodyIndex(collectivities)
    const codes = new Set(collectivities.map(({ code }) => codeKey(code)))
    const byName = new Map(
      groupBy(collectivities, ({ name }) => foldText(name)).map((same) => [
        foldText(same[0].name),
        same,
      ]),
    )

    /** The body that a name means without its department, or anything else, in brackets behind it. */
    function withoutBrackets(name: string): Collectivity | undefined {
      const bare = name.replace(/\s*\([^()]*\)$/, '')
      const { state, id } = look(bare)
      return bare === name || state !== 'exact'
        ? undefined
        : collectivities.find((body) => body.id === id)
    }

    function find(cells: readonly ListCell[]): ListMatch<Collectivity> {
      const found = cellText(cells, 'name')
      const numbers = { ...listedNumbers(cells), code: cellText(cells, 'code') }
      const known =
        bearerOf(
          numbers,
          kindInName(cellText(cells, 'kind')) ?? kindInName(found),
          collectivities,
        ) ??
        collectivities.find((body) => numbers.insee !== '' && body.inseeCode === numbers.insee) ??
        collectivities.find(
          (body) => numbers.code !== '' && codeKey(body.code) === codeKey(numbers.code),
        )
      const same: readonly Collectivity[] = byName.get(foldText(found)) ?? []
      if (known !== undefined)
        return same.length === 0 || same.includes(known)
          ? { record: known }
          : { failure: { code: 'listBodyOther', found, other: known.name } }
      const isOther = (body: Collectivity): boolean =>
        differ(sirenOf(body), numbers.siren || null) ||
        differ(body.inseeCode, numbers.insee || null) ||
        body.inseeCode?.startsWith(numbers.department) === false
      if (same.every(isOther) && same.length > 0) return { record: null }
      if (same.length > 1) return { failure: { code: 'listNameShared', found, count: same.length } }
      if (same[0] !== undefined) return { record: same[0] }
      if (numbers.siren !== '' || numbers.insee !== '' || found === '') return { record: null }
      const match = look(found)
      const near = collectivities.find(({ id }) => id === match.suggestions[0])
      if (match.state === 'exact' && near !== undefined)
        return { record: isOther(near) ? null : near }
      if (match.state === 'ambiguous')
        return { failure: { code: 'listNameShared', found, count: match.suggestions.length } }
      const alike = match.state === 'likely' ? near : withoutBrackets(found)
      return alike === undefined
        ? { record: null }
        : { failure: { code: 'listNameNear', found, known: alike.name } }
    }

    /** The INSEE code of a commune or its name in capitals, the initials of a group. */
    const ownCode = (insee: string | null, name: string, kind: string): string => {
      const capitals = foldText(name).replaceAll(' ', '').toUpperCase().slice(0, 16)
      return bodyCode(
        { inseeCode: insee ?? (kind === 'municipality' ? capitals : null), name },
        codes,
      )
    }

    function draft(cells: readonly ListCell[], before: Collectivity | null) {
      const text = (path: string): string => cellText(cells, path)
      const name = text('name') || (before?.name ?? '')
      const written = text('kind')
      const kind =
        written === ''
          ? (before?.kind ?? kindInName(name) ?? 'municipality')
          : (kindInName(written) ?? written)
      const numbers = listedNumbers(cells)
      const insee = numbers.insee || (before?.inseeCode ?? null)
      const code = text('code') || before?.code || ownCode(insee, name, kind)
      codes.add(codeKey(code))
      const [, postcode, town] = POSTCODE_AND_TOWN.exec(text('address.postalCode')) ?? []
      const part = (path: 'street' | 'postalCode' | 'city', beside?: string): string =>
        text(`address.${path}`) || (beside ?? before?.address[path] ?? '')
      const { populations: known, failures } = populations(cells, before)
      const input = {
        ...BLANK,
        ...(before ?? { id: newId() }),
        name,
        kind,
        code,
        siren: numbers.ownSiren || (before?.siren ?? null),
        siret: numbers.siret || (before?.siret ?? null),
        inseeCode: insee,
        address: {
          street: part('street'),
          postalCode:
            postcode ?? (writtenPostcode(text('address.postalCode')) || part('postalCode')),
          city: part('city', town),
        },
        populations: known,
      }
      return { input, failures }
    }

    const ids = new Set(collectivities.map(({ id }) => id))
    const added = new Map<string, readonly Collectivity[]>()

    /** Whether an earlier line adds a body of this name that no number distinguishes from it. */
    const isShared = (body: Collectivity): boolean =>
      (added.get(foldText(body.name)) ?? []).some(
        (other) =>
          !differ(sirenOf(body), sirenOf(other)) && !differ(body.inseeCode, other.inseeCode),
      )

    const clash = (body: Collectivity, others: readonly Collectivity[]): ListFailure | null => {
      const holder = codeHolder(body, others, ({ code }) => code)
      if (holder !== undefined) return { code: 'codeTaken', value: body.code, holder: holder.name }
      if (ids.has(body.id)) return sirenClash(body, others)
      if (isShared(body)) return { code: 'listNameShared', found: body.name, count: 2 }
      const name = foldText(body.name)
      added.set(name, [...(added.get(name) ?? []), body])
      return sirenClash(body, others)
    }
    const sameness = (body: Collectivity): string =>
      JSON.stringify([foldText(body.name), sirenOf(body), body.inseeCode])
    const notes = (body: Collectivity): readonly ListNote[] =>
      ids.has(body.id)
        ? []
        : (byName.get(foldText(body.name)) ?? [])
            .slice(0, 1)
            .map(({ code }) => ({ code: 'sameName', number: code }))
    return { find, draft, clash, isMore: isOfOtherYear, sameness, notes }
  },
}
