import type { FieldFailure } from '#shared/kernel/read'
import { traitsOf } from '../keys/key-kinds'
import { keyCriteria } from '../agreements/key-references'
import type { Scenario, Supposition } from './scenario'

/** Reports where an identifier is used that no record has. */
type Missing = (field: string, id: string) => readonly FieldFailure[]

/** The bodies that a supposition names, each on its field. */
export function supposedBodies(
  one: Supposition,
): readonly { readonly field: string; readonly id: string }[] {
  if ('collectivityId' in one) return [{ field: 'collectivityId', id: one.collectivityId }]
  if (one.kind !== 'key') return []
  return [
    ...traitsOf(one.key)
      .named()
      .bodies.map(({ field, id }) => ({ field: `key.${field}`, id })),
    ...(one.outside ?? []).map(({ collectivityId: id }, at) => ({
      field: `outside.${String(at)}.collectivityId`,
      id,
    })),
  ]
}

/** The suppositions that name bodies, agents or criteria that don't exist. */
export const checkScenarios = (
  scenarios: readonly Scenario[],
  body: Missing,
  agent: Missing,
  criterion: Missing,
): readonly FieldFailure[] =>
  scenarios.flatMap(({ suppositions }, index) =>
    suppositions.flatMap((supposition, at) => {
      const path = `scenarios.${String(index)}.suppositions.${String(at)}`
      return [
        ...supposedBodies(supposition).flatMap(({ field, id }) => body(`${path}.${field}`, id)),
        ...(supposition.kind === 'key'
          ? keyCriteria(supposition).flatMap(({ field, id }) => criterion(`${path}.${field}`, id))
          : []),
        ...('agentId' in supposition && supposition.agentId !== null
          ? agent(`${path}.agentId`, supposition.agentId)
          : []),
      ]
    }),
  )
