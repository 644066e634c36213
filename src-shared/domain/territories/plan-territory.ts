import { codeKey } from '#shared/kernel/code-key'
import { sameJson } from '#shared/kernel/same-json'
import type { Collectivity } from '../collectivities/collectivity'
import { isCommunity } from '../collectivities/group-kinds'
import { bodyCode } from './body-code'
import {
  completeBody,
  type BodyDifference,
  type BodyFilling,
  type Replacing,
} from './complete-body'
import { newBody } from './new-body'
import type { PublishedBody } from './published-body'
import { isNamesake, recogniseBody, type RecognisedBy } from './recognise-body'

/** What taking one published body would do. */
export interface TerritoryLine {
  readonly body: PublishedBody
  /** The body of the workspace that it is, and by what it was recognised; `null` where it would be added. */
  readonly kept: Collectivity | null
  readonly by: RecognisedBy | null
  /** Another body of that name and kind, with other numbers: it may be the same, wrongly entered. */
  readonly namesake: Collectivity | null
  readonly effect: 'added' | 'completed' | 'same'
  readonly fillings: readonly BodyFilling[]
  readonly differences: readonly BodyDifference[]
  readonly after: Collectivity
}

/** How published bodies are taken. */
export interface TerritoryTaking extends Replacing {
  readonly idOf: (body: PublishedBody) => string
}

const groupsFirst = (a: PublishedBody, b: PublishedBody): number =>
  Number(a.form === 'commune') - Number(b.form === 'commune')

/**
 * What taking published bodies would do to the workspace, groups first: a body that is there already is completed, any other
 * one is added with a code of its own, and communes belong to those of their groups that the workspace then has.
 */
export function planTerritory(
  bodies: readonly PublishedBody[],
  collectivities: readonly Collectivity[],
  { idOf, ...replacing }: TerritoryTaking,
): readonly TerritoryLine[] {
  const codes = new Set(collectivities.map(({ code }) => codeKey(code)))
  const groupIds = new Map<string, string>(
    collectivities.flatMap(({ siren, id }) => (siren === null ? [] : [[siren, id] as const])),
  )
  const communities = collectivities.filter(isCommunity)
  const left = new Set(collectivities)
  return bodies.toSorted(groupsFirst).map((body): TerritoryLine => {
    const recognised = recogniseBody(body, [...left])
    const published = body.groups.flatMap(({ key, name }) => {
      const id = groupIds.get(key)
      return id === undefined ? [] : [{ id, name }]
    })
    if (recognised !== null) {
      const { kept, by } = recognised
      left.delete(kept)
      groupIds.set(body.key, kept.id)
      const belonging = communities.filter(({ id }) => kept.memberOf.includes(id))
      const completed = completeBody(kept, body, { published, communities: belonging }, replacing)
      const same = sameJson(kept, completed.after)
      return { body, kept, by, namesake: null, effect: same ? 'same' : 'completed', ...completed }
    }
    const id = idOf(body)
    const code = bodyCode(body, codes)
    codes.add(codeKey(code))
    groupIds.set(body.key, id)
    const namesake = collectivities.find((kept) => isNamesake(body, kept)) ?? null
    const after = newBody(body, { id, code, memberOf: published.map((group) => group.id) })
    return {
      body,
      kept: null,
      by: null,
      namesake,
      effect: 'added',
      fillings: [],
      differences: [],
      after,
    }
  })
}
