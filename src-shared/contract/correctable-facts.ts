import { z } from 'zod'
import { dayMinutesField, idField } from '#shared/kernel/fields'
import { agentSchema } from '#shared/domain/agents/agent'
import { collectivitySchema } from '#shared/domain/collectivities/collectivity'
import { timeLineSchema } from '#shared/domain/timesheets/timesheet'
import { agreementMethods } from './agreement-methods'
import { costMethods } from './cost-methods'
import { paperMethods } from './paper-methods'
import { unitsMethods } from './units-methods'

const sheetField = z.strictObject({
  agentId: idField,
  lines: z
    .array(timeLineSchema.extend({ minutes: dayMinutesField.nullable() }))
    .min(1)
    .max(5000),
})

/** Cells of agents' weeks; `null` minutes delete a line, zero means that nothing was done. */
export const sheetsField = z.strictObject({ sheets: z.array(sheetField).min(1).max(500) })

/** The schema of a change as the method of that name keeps it. */
export const fact = <M extends string, S extends z.ZodType>(method: M, input: S) =>
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
  fact('saveCostNotice', paperMethods.saveCostNotice.input),
  fact('removeCostNotice', paperMethods.removeCostNotice.input),
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

/** More facts are no errors of typing: a person looks at their file first. */
export const MOST_FACTS = 200

/** Facts of a file that only a statement locks. */
export interface SettledFacts {
  /** How many there are, as the file is read: cells of hours, months of pay. */
  readonly count: number
  /** As one correction takes them; none where they are too many. */
  readonly facts: readonly CorrectableFact[]
}
