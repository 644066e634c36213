import { z } from 'zod'
import { pesRequestSchema } from '#shared/domain/pes/pes-request'
import * as kind from '../../../forms/fields/build'
import { defineFields } from '../../../forms/fields/define-fields'

/** The fields of a file for Hélios: the budget by its key, the fiscal year where titles are of several, and the statements that are left out. */
const typedRequest = z.object({
  ...pesRequestSchema.shape,
  lender: z.string(),
  fiscalYear: z.string(),
  leftOut: z.custom<readonly string[]>(),
})

/** What is asked for a file for Hélios. */
export const pesFields = defineFields(typedRequest, {
  lender: kind.reference('accounting.plan.field.annexBudget'),
  leftOut: kind.held<readonly string[]>([]),
  statementIds: kind.held<string[]>([], 'accounting.pes.statements'),
  fiscalYear: kind.reference('accounting.pes.fiscalYear'),
  issuedOn: kind.day('accounting.pes.issuedOn'),
  batch: kind.whole('accounting.pes.batch'),
  firstTitle: kind.whole('accounting.pes.firstTitle'),
  reductionBatch: kind.whole('accounting.pes.reductionBatch'),
  firstReduction: kind.whole('accounting.pes.firstReduction'),
})
