import { canonicalJson } from '#shared/kernel/canonical-json'
import { everServed } from '#shared/domain/agreements/term-versions'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { kindsUntil } from '#shared/domain/collectivities/kind-on'
import type { Concern } from './keep-counted'

/** What settlements take from a body. */
const settledBy = (body: Collectivity): string => {
  const { code, kind, populations } = body
  return canonicalJson({ code, kind, earlier: kindsUntil(body), populations })
}

/** The agreements that ever serve a body, where what settlements take from it changes; `null` where it does not. */
export const bodyConcern = (before: Collectivity | null, after: Collectivity | null): Concern =>
  before === null || after === null || settledBy(before) === settledBy(after)
    ? null
    : (agreement) => everServed(agreement).includes(after.id)
