import type { Collectivity } from '../collectivities/collectivity'
import type { TerritoryLine } from './plan-territory'

/** Bodies of the workspace that a territory no longer has as they are. */
export interface FormerMembers {
  /** Communes that were merged into another one. */
  readonly merged: readonly { readonly kept: Collectivity; readonly into: string }[]
  /** Communes that belong to the group in the workspace, and do not where it was published. */
  readonly absent: readonly Collectivity[]
}

/**
 * Finds the communes of the workspace that were merged into one of a territory, or that its group no longer has: nothing
 * is done about them, for agreements may still name them.
 */
export function formerMembers(
  lines: readonly TerritoryLine[],
  collectivities: readonly Collectivity[],
): FormerMembers {
  const present = new Set(lines.map(({ kept }) => kept?.id))
  const groups = new Set(
    lines.flatMap(({ kept, body }) => (body.form === 'commune' ? [] : kept?.id)),
  )
  const others = collectivities.filter(
    ({ id, kind, archived }) => kind === 'municipality' && !archived && !present.has(id),
  )
  const merged = others.flatMap((kept) => {
    const line = lines.find(
      ({ body }) => kept.inseeCode !== null && body.former.includes(kept.inseeCode),
    )
    return line === undefined ? [] : [{ kept, into: line.body.name }]
  })
  const absent = others.filter(
    (kept) =>
      kept.memberOf.some((id) => groups.has(id)) && merged.every((one) => one.kept !== kept),
  )
  return { merged, absent }
}
