import type { Day } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'
import type { FigureChange } from '#shared/domain/costs/figure-changes'
import type { SignerStanding } from '#shared/domain/costs/signer-standing'

/** Costs that were kept with figures that a file changes, and that no final statement bills yet. */
export interface OpenCosts {
  /** Costs of an agent's month. */
  readonly count: number
  readonly from: Month
  readonly to: Month
}

/** A signed file of figures that was opened: nothing of it is kept yet. */
export interface OpenedFigures {
  readonly fileName: string
  readonly title: string
  readonly madeOn: Day
  /** The day of a later file of which values are kept; `null` where there is none. */
  readonly older: Day | null
  readonly signer: { readonly name: string; readonly fingerprint: string }
  readonly standing: SignerStanding
  readonly changes: readonly FigureChange[]
  /** By identifier of the figure: the open costs of the months that it moves; only where there are any. */
  readonly open: Readonly<Record<string, OpenCosts>>
}
