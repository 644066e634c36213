import { traitsOf } from '../keys/key-kinds'
import type { Supposition } from './scenario'

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
