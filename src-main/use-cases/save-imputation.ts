import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { keepRecord } from './keep-record'
import { missingCollectivities } from './missing-records'
import type { Ports } from './ports'

/** Fills in the accounts of an agreement. It changes no amount: standing statements do not prevent it. */
export const saveImputation = (
  { keeper }: Pick<Ports, 'keeper'>,
  imputation: DeskInput<'saveImputation'>,
): Promise<Result<Saved, Failure>> =>
  keeper.accept(() => {
    const registers = keeper.registers()
    const { id, debtors } = imputation
    const agreement = registers.agreements.get(id)
    if (agreement === undefined)
      return Promise.resolve(failure({ code: 'unknownRecord', table: 'agreements', id }))
    const missing = missingCollectivities(
      registers,
      debtors.map(({ collectivityId }) => collectivityId),
    )
    return Promise.resolve(
      missing.length > 0
        ? failure(...missing)
        : keepRecord(
            { verb: 'saveImputation', subject: agreement.reference, when: null },
            {
              table: 'imputations',
              id,
              before: registers.imputations.get(id) ?? null,
              after: imputation,
            },
          ),
    )
  })
