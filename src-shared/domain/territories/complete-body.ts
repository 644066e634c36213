import { addDays, type Day } from '#shared/kernel/day'
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
  | ({ readonly field: 'name' | 'siren' | 'inseeCode' | 'memberOf' } & Differing<string>)
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

/** A group by its identifier and its name. */
export interface NamedGroup {
  readonly id: string
  readonly name: string
}

/** The groups of a body, where it was published and in the workspace. */
export interface GroupsBeside {
  /** Groups of the workspace that it was published in. */
  readonly published: readonly NamedGroup[]
  /** The groups with taxes of their own that it belongs to in the workspace. */
  readonly communities: readonly NamedGroup[]
}

/** How what differs is taken. */
export interface Replacing {
  readonly replace: boolean
  /** The day from which other groups hold; for every day where absent. */
  readonly since?: Day | undefined
}

const namesOf = (groups: readonly NamedGroup[]): string => groups.map(({ name }) => name).join(', ')

/**
 * Joins the groups that a body was published in, or names them where it would leave another one: it belongs to one group with taxes
 * of its own at most. Where it moves from a day on, the groups of before are kept until the day before, and its kind where that becomes
 * another one: a kind that stays may still be corrected for all days.
 */
function memberships(
  kept: Collectivity,
  { published, communities }: GroupsBeside,
  { replace, since }: Replacing,
  isOtherKind: boolean,
) {
  const { memberOf, earlierMemberships = [] } = kept
  const joined = published.filter(({ id }) => !memberOf.includes(id))
  const left = communities.filter(({ id }) => published.every((group) => group.id !== id))
  const isMoved = joined.length > 0 && left.length > 0
  const groups = [
    ...memberOf.filter((id) => !isMoved || left.every((group) => group.id !== id)),
    ...joined.map(({ id }) => id),
  ]
  const fillings: readonly BodyFilling[] =
    joined.length === 0 || isMoved ? [] : [{ field: 'memberOf' }]
  const differences: readonly BodyDifference[] = isMoved
    ? [{ field: 'memberOf', kept: namesOf(left), published: namesOf(joined), replaced: replace }]
    : []
  if (joined.length === 0 || (isMoved && !replace))
    return { fillings, differences, after: { memberOf } }
  const until = isMoved && since !== undefined ? addDays(since, -1) : null
  // Where earlier memberships already reach that day, they say what was before.
  const before =
    until === null || earlierMemberships.some((earlier) => earlier.until >= until)
      ? []
      : [{ until, memberOf: [...memberOf], ...(isOtherKind ? { kind: kept.kind } : {}) }]
  return {
    fillings,
    differences,
    after: {
      memberOf: groups,
      ...(before.length === 0 ? {} : { earlierMemberships: [...earlierMemberships, ...before] }),
    },
  }
}

/**
 * Lays what was published of a body beside what the workspace has of it. Blanks are filled; what differs is named, and
 * replaced only where asked.
 */
export function completeBody(
  kept: Collectivity,
  body: PublishedBody,
  groups: GroupsBeside,
  replacing: Replacing,
): CompletedBody {
  const { replace } = replacing
  const kind = kindOfForm(body.form)
  const number = numbers(kept, body, replace)
  const population = populations(kept, body, replace)
  const membership = memberships(kept, groups, replacing, replace && kind !== kept.kind)
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
    ...membership.differences,
  ]
  return {
    fillings: [...number.fillings, ...population.fillings, ...membership.fillings],
    differences,
    after: {
      ...kept,
      ...number.taken,
      name: replace && !sameName ? body.name : kept.name,
      kind: replace ? kind : kept.kind,
      populations: population.list,
      ...membership.after,
    },
  }
}
