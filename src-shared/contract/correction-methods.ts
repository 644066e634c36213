import { z } from 'zod'
import { nameField } from '#shared/kernel/fields'
import { correctableFact, MOST_FACTS } from './correctable-facts'
import type { RehearsedCorrection } from './correction-views'
import { answer, decides, EVERYTHING, keeps, reads } from './method'
import type { StatementSummary } from './views'

const factsField = z.array(correctableFact).min(1).max(MOST_FACTS)

/** What the window may ask about errors that are found after statements were issued. */
export const correctionMethods = {
  /** What a correction now, and late hours on the next statement, would do. Nothing is kept. */
  rehearseCorrection: reads(
    z.strictObject({ facts: factsField }),
    answer<RehearsedCorrection>(),
    EVERYTHING,
  ),
  /**
   * Changes facts that statements rest on, and replaces the statements that change, in one act. Refused where the outcome is
   * not the one that was shown.
   */
  correctStatements: decides(
    z.strictObject({ facts: factsField, reason: nameField, digest: z.string() }),
    answer<readonly StatementSummary[]>(),
  ),
  /** Keeps changed hours of settled months as late ones, all in one change. */
  correctLater: keeps(z.strictObject({ facts: factsField, reason: nameField })),
} as const
