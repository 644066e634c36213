import type { Result } from '#shared/kernel/result'
import type { Budget } from '#shared/domain/accounting/budget'
import type { PesRequest } from '#shared/domain/pes/pes-request'
import { pesRequestSchema } from '#shared/domain/pes/pes-request'
import type { DraftTexts } from '../../../forms/draft-texts'
import type { FormFailure } from '../../../forms/form-failure'

/** What a file for Hélios asks of a person, as typed. */
export interface PesDraft {
  /** The key of the lender's budget. */
  readonly lender: string
  /** Statements of the lender that don't go into the file. */
  readonly leftOut: readonly string[]
  readonly fiscalYear: string
  readonly issuedOn: string
  readonly batch: string
  readonly firstTitle: string
  readonly reductionBatch: string
  readonly firstReduction: string
}

/** Reads a draft into what main is asked; numbers of reductions only where there are any. */
export const readPesDraft = (
  draft: PesDraft,
  budget: Budget | undefined,
  statementIds: readonly string[],
  reduces: boolean,
  texts: DraftTexts,
): Result<PesRequest, FormFailure> =>
  texts.finish(pesRequestSchema, {
    lenderId: budget?.collectivityId,
    budget: budget?.annexBudget,
    statementIds: statementIds.length === 0 ? undefined : [...statementIds],
    fiscalYear: texts.number('fiscalYear', draft.fiscalYear),
    issuedOn: texts.day('issuedOn', draft.issuedOn),
    batch: texts.number('batch', draft.batch),
    firstTitle: texts.number('firstTitle', draft.firstTitle),
    reductionBatch: reduces ? texts.number('reductionBatch', draft.reductionBatch) : null,
    firstReduction: reduces ? texts.number('firstReduction', draft.firstReduction) : null,
  })
