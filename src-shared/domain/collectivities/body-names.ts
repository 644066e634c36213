import { distinctNames } from '#shared/kernel/distinct-names'
import type { Collectivity } from './collectivity'

/** Bodies as lists name them, by their identifiers: with their code where several have the same name, "Oigny (21464)". */
export const bodyNames = (
  bodies: readonly Pick<Collectivity, 'id' | 'name' | 'code'>[],
): ReadonlyMap<string, string> =>
  distinctNames(
    bodies,
    ({ name }) => name,
    ({ code }) => code,
  )
