import { bodyNames } from './body-names'
import type { Collectivity } from './collectivity'

/** Bodies as choices of a list, in their order; those of the same name with their code. */
export const bodyChoices = (
  bodies: readonly Pick<Collectivity, 'id' | 'name' | 'code'>[],
): { readonly value: string; readonly label: string }[] =>
  [...bodyNames(bodies)].map(([value, label]) => ({ value, label }))
