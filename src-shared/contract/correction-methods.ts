import { z } from 'zod'
import { dayMinutesField, idField, nameField } from '#shared/kernel/fields'
import { agentSchema } from '#shared/domain/agents/agent'
import { collectivitySchema } from '#shared/domain/collectivities/collectivity'
import { timeLineSchema } from '#shared/domain/timesheets/timesheet'
import { agreementMethods } from './agreement-methods'
import type { RehearsedCorrection } from './correction-views'
import { costMethods } from './cost-methods'
import { answer, decides, EVERYTHING, keeps, reads } from './method'
import { unitsMethods } from './units-methods'
import type { StatementSummary } from './views'

const sheetField = z.strictObject({
  agentId: idField,
  lines: z
    .array(timeLineSchema.extend({ minutes: dayMinutesField.nullable() }))
    .min(1)
    .max(5000),
})

/** Cells of agents' weeks; `null` minutes delete a line, zero means that nothing was done. */
export const sheetsField = z.strictObject({ sheets: z.array(sheetField).min(1).max(500) })

const fact = <M extends string, S extends z.ZodType>(method: M, input: S) =>
  z.strictObject({ method: z.literal(method), input })

/** A fact that statements rest on, as the method of that name would keep it. */
export const correctableFact = z.discriminatedUnion('method', [
  fact('recordTime', sheetsField),
  fact('saveCost', costMethods.saveCost.input),
  fact('removeCost', costMethods.removeCost.input),
  fact('saveServiceCharge', costMethods.saveServiceCharge.input),
  fact('removeServiceCharge', costMethods.removeServiceCharge.input),
  fact('saveTrip', costMethods.saveTrip.input),
  fact('removeTrip', costMethods.removeTrip.input),
  fact('saveParameter', costMethods.saveParameter.input),
  fact('recordUnits', unitsMethods.recordUnits.input),
  fact('saveAgent', agentSchema),
  fact('saveCollectivity', collectivitySchema),
  fact('saveCriterion', agreementMethods.saveCriterion.input),
  fact('saveAgreement', agreementMethods.saveAgreement.input),
  fact('saveAmendment', agreementMethods.saveAmendment.input),
  fact('removeAmendment', agreementMethods.removeAmendment.input),
])

/** A fact that statements rest on, as the method of that name would keep it. */
export type CorrectableFact = z.output<typeof correctableFact>

const factsField = z.array(correctableFact).min(1).max(200)

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
