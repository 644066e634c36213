import type { Keeper } from './ports'

/** The logos of bodies as they are today: `null` where a body has none. */
export const logoOf =
  ({ registers }: Pick<Keeper, 'registers'>) =>
  (collectivityId: string): string | null =>
    registers().collectivities.get(collectivityId)?.logo ?? null
