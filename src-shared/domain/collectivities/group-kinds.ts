import type { CollectivityKind } from './collectivity'

/** Groups with taxes of their own (établissements publics de coopération intercommunale à fiscalité propre). */
export const COMMUNITY_KINDS = [
  'communityOfMunicipalities',
  'urbanCommunity',
  'largeUrbanCommunity',
  'metropolis',
] as const satisfies readonly CollectivityKind[]

/** The établissements publics de coopération intercommunale: those, and syndicats. */
export const COOPERATION_KINDS = [...COMMUNITY_KINDS, 'syndicate'] as const

const COMMUNITIES: ReadonlySet<CollectivityKind> = new Set(COMMUNITY_KINDS)

/** Whether a body is a group with taxes of its own. */
export const isCommunity = ({ kind }: { readonly kind: CollectivityKind }): boolean =>
  COMMUNITIES.has(kind)

const GROUPS: ReadonlySet<CollectivityKind> = new Set([...COOPERATION_KINDS, 'territoryBody'])

/** Whether a body is a group of others: one of those, a pays or a pôle. */
export const isGroup = ({ kind }: { readonly kind: CollectivityKind }): boolean => GROUPS.has(kind)
