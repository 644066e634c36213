import { pesRequestSchema } from '#shared/domain/pes/pes-request'
import { readStatementNumber } from '#shared/domain/statements/statement-number'
import type { RequestFor } from './commands'
import type { PesNumbers } from './request'

/** The lender's main budget, where a budget is named. */
export const MAIN_BUDGET = '-'

/** The numbers of the file for Hélios; `null` unless it is asked. */
export function readPes(asked: RequestFor<'statements'>): PesNumbers | null {
  const { format, pesBudget: budget, pesYear: fiscalYear } = asked
  if (!format.includes('pes')) return null
  const request = pesRequestSchema
    .omit({ lenderId: true, statementIds: true, budget: true, fiscalYear: true })
    .parse({
      issuedOn: asked.pesDate,
      batch: asked.pesBatch,
      firstTitle: asked.pesTitle,
      reductionBatch: asked.pesReductionBatch,
      firstReduction: asked.pesReductionTitle,
    })
  return {
    ...request,
    without: asked.pesWithout.split(',').map(readStatementNumber).filter(Boolean),
    ...(fiscalYear === null ? {} : { fiscalYear }),
    ...(budget === null ? {} : { budget: budget === MAIN_BUDGET ? null : budget }),
  }
}
