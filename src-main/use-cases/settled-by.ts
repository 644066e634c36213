import { canonicalJson } from '#shared/kernel/canonical-json'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'

/** What settlements take from a body. */
export const settledBy = ({ code, kind, populations }: Collectivity): string =>
  canonicalJson({ code, kind, populations })
