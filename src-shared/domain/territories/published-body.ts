import type { Collectivity, CollectivityKind } from '../collectivities/collectivity'
import type { GROUP_FORMS } from './territory-file'

/** What a published body is: a commune, or one of the forms of group. */
export type BodyForm = 'commune' | (typeof GROUP_FORMS)[number]

/** A commune or a group as it was published. */
export interface PublishedBody {
  /** Its INSEE code, or the SIREN of a group: these never look alike. */
  readonly key: string
  readonly form: BodyForm
  readonly name: string
  readonly siren: string | null
  readonly inseeCode: string | null
  readonly postcodes: readonly string[]
  /** INSEE codes of the communes that a commune was made of. */
  readonly former: readonly string[]
  /** By year, earliest first; of a group, those of its members together. */
  readonly populations: Collectivity['populations']
  /** The groups that a commune belongs to. */
  readonly groups: readonly { readonly key: string; readonly name: string }[]
  /** How many members a group has. */
  readonly members: number
}

const KINDS: Readonly<Record<BodyForm, CollectivityKind>> = {
  commune: 'municipality',
  CC: 'communityOfMunicipalities',
  CA: 'urbanCommunity',
  CU: 'largeUrbanCommunity',
  METRO: 'metropolis',
  MET69: 'metropolis',
  EPT: 'other',
}

/** The kind that a published body has in a workspace. */
export const kindOfForm = (form: BodyForm): CollectivityKind => KINDS[form]
