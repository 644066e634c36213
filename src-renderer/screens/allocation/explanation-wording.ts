import type { TFunction } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import type { Criterion } from '#shared/domain/keys/criterion'
import type { UnitCount } from '#shared/domain/units/unit-count'
import type { Formatters } from '#shared/wording/formatters'
import type { AllocationView } from './allocation-facts'

/** The context of an explanation in words. */
export interface ExplanationWording {
  readonly t: TFunction
  readonly language: Language
  readonly format: Formatters
  /** "4ᵉ". */
  readonly rank: (rank: number) => string
  /** Euros with more decimals than cents: "24,4560 €". */
  readonly euros: (value: number, places: number) => string
  readonly view: AllocationView
  readonly criteria: readonly Criterion[]
  readonly unitCounts: readonly UnitCount[]
  readonly agentName: (id: string) => string
  readonly bodyName: (id: string) => string
}
