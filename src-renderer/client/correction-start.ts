import type { CorrectableFact } from '#shared/contract/correctable-facts'
import type { Period } from '#shared/kernel/period'
import { store } from './store'

/** What a correction begins with: facts that are known already, and what is known of an hour to be typed. */
export interface CorrectionStart {
  readonly facts: readonly CorrectableFact[]
  readonly agentId?: string
  /** `null` is common time. */
  readonly collectivityId?: string | null
  /** As a person types it. */
  readonly day?: string
  /** The period of the statement that it begins with: days typed without their year are in it, or nearest to it. */
  readonly period?: Period
  /** Done once the correction is kept. */
  readonly onDone?: () => void
}

const start = store<CorrectionStart | null>(null)

/** The correction that is open, if any. */
export const useCorrectionStart = (): CorrectionStart | null => start.use()

/** Opens the dialogue of a correction over any screen. */
export const openCorrection = (from: CorrectionStart): void => start.set(() => from)

/** Closes it. */
export const closeCorrection = (): void => start.set(() => null)
