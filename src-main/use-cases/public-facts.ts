import type { Language } from '#shared/contract/preferences'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { PublicFigures } from '#shared/domain/indicators/public-figures'
import type { Period } from '#shared/kernel/period'

/** All that a public page and its table are made from. */
export interface PublicFacts {
  /** The name of the workspace. */
  readonly name: string
  readonly example: boolean
  readonly language: Language
  readonly year: number
  /** The months counted. */
  readonly period: Period
  readonly figures: PublicFigures
  readonly agreements: ReadonlyMap<string, Agreement>
  readonly bodies: ReadonlyMap<string, Collectivity>
  /** The bodies that are served on a part only of those months: a commune that was merged, the new one. */
  readonly servedPartly: ReadonlySet<string>
  /** Whether VAT comes on top of amounts. */
  readonly hasVat: boolean
  /** Whether statements of parts of those months make another sum than the amounts. */
  readonly billedInParts: boolean
}
