import type { Collectivity } from './collectivity'

/** The SIREN of a body, which its SIRET holds too; `null` where neither is known. */
export const sirenOf = ({ siren, siret }: Pick<Collectivity, 'siren' | 'siret'>): string | null =>
  siren ?? siret?.slice(0, 9) ?? null
