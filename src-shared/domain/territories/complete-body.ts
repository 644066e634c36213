import { foldText } from '#shared/kernel/fold-text'
import type { Collectivity } from '../collectivities/collectivity'
import { kindOfForm, type PublishedBody } from './published-body'

type Population = Collectivity['populations'][number]

interface Differing<Value> {
  readonly kept: Value
  readonly published: Value
  /** Whether the published value takes its place. */
  readonly replaced: boolean
}

/** A value that the workspace has and the published file gives otherwise. */
export type BodyDifference =
  | ({ readonly field: 'name' | 'siren' | 'inseeCode' } & Differing<string>)
  | ({ readonly field: 'kind' } & Differing<Collectivity['kind']>)
  | ({ readonly field: 'municipal' | 'total'; readonly year: number } & Differing<number>)

/** What a blank is filled with. */
export type BodyFilling =
  | { readonly field: 'siren' | 'inseeCode' | 'memberOf' }
  | { readonly field: 'population'; readonly year: number }

/** A body of the workspace beside what was published of it. */
export interface CompletedBody {
  readonly fillings: readonly BodyFilling[]
  readonly differences: readonly BodyDifference[]
  /** The body with its blanks filled, and where asked with the published values in place of those that differ. */
  readonly after: Collectivity
}

/** Sets a number of a body, or says how it differs. A SIREN that the SIRET does not begin with is left: the SIRET must change first. */
function numbers(kept: Collectivity, body: PublishedBody, replace: boolean) {
  const fillings: BodyFilling[] = []
  const differences: BodyDifference[] = []
  const taken = { siren: kept.siren, inseeCode: kept.inseeCode }
  for (const field of ['siren', 'inseeCode'] as const) {
    const published = body[field]
    const had = kept[field] ?? (field === 'siren' ? (kept.siret?.slice(0, 9) ?? null) : null)
    if (published === null || kept[field] === published) continue
    const fits = field === 'inseeCode' || kept.siret === null || kept.siret.startsWith(published)
    const blank = had === null || had === published
    const replaced = replace && fits
    if (blank) fillings.push({ field })
    else differences.push({ field, kept: had, published, replaced })
    if (blank || replaced) taken[field] = published
  }
  return { fillings, differences, taken }
}

function populations(kept: Collectivity, body: PublishedBody, replace: boolean) {
  const fillings: BodyFilling[] = []
  const differences: BodyDifference[] = []
  const years = new Map<number, Population>(kept.populations.map((one) => [one.year, one]))
  for (const published of body.populations) {
    const { year } = published
    const had = years.get(year)
    if (had === undefined) {
      fillings.push({ field: 'population', year })
      years.set(year, published)
      continue
    }
    for (const field of ['municipal', 'total'] as const) {
      const value = published[field]
      const before = had[field]
      if (value === undefined || value === before) continue
      // A total of another census than the municipal population kept would not go with it.
      const blank = before === undefined && had.municipal === published.municipal
      if (blank) fillings.push({ field: 'population', year })
      else if (before !== undefined)
        differences.push({ field, year, kept: before, published: value, replaced: replace })
      if (blank || replace) years.set(year, { ...(years.get(year) ?? had), [field]: value })
    }
  }
  const list = [...years.values()]
  return {
    fillings,
    differences,
    list: fillings.length + differences.length === 0 ? kept.populations : list,
  }
}

/**
 * Lays what was published of a body beside what the workspace has of it. Blanks are filled; what differs is named, and
 * replaced only where asked.
 *
 * @param groups identifiers of the groups of the workspace that it belongs to
 */
export function completeBody(
  kept: Collectivity,
  body: PublishedBody,
  groups: readonly string[],
  replace: boolean,
): CompletedBody {
  const kind = kindOfForm(body.form)
  const number = numbers(kept, body, replace)
  const population = populations(kept, body, replace)
  const joins = groups.filter((id) => !kept.memberOf.includes(id))
  const sameName = foldText(kept.name) === foldText(body.name)
  const differences: readonly BodyDifference[] = [
    ...(sameName
      ? []
      : [{ field: 'name', kept: kept.name, published: body.name, replaced: replace } as const]),
    ...(kept.kind === kind
      ? []
      : [{ field: 'kind', kept: kept.kind, published: kind, replaced: replace } as const]),
    ...number.differences,
    ...population.differences,
  ]
  return {
    fillings: [
      ...number.fillings,
      ...population.fillings,
      ...(joins.length === 0 ? [] : [{ field: 'memberOf' } as const]),
    ],
    differences,
    after: {
      ...kept,
      ...number.taken,
      name: replace && !sameName ? body.name : kept.name,
      kind: replace ? kind : kept.kind,
      populations: population.list,
      memberOf: [...kept.memberOf, ...joins],
    },
  }
}
