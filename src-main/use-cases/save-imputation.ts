import { failure } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { keepRecord } from './keep-record'
import { missingCollectivities, unknownRecord } from './missing-records'
import type { KeeperPort, Kept } from './ports'

/** Fills in the accounts of an agreement. It changes no amount: standing statements do not prevent it. */
export const saveImputation = (
  { keeper }: KeeperPort,
  imputation: DeskInput<'saveImputation'>,
): Kept =>
  keeper.accept(() => {
    const registers = keeper.registers()
    const { id, debtors } = imputation
    const agreement = registers.agreements.get(id)
    if (agreement === undefined) return unknownRecord('agreements', id)
    const missing = missingCollectivities(
      registers,
      debtors.map(({ collectivityId }) => collectivityId),
    )
    return missing.length > 0
      ? failure(...missing)
      : keepRecord(
          { verb: 'saveImputation', subject: agreement.reference, when: null },
          {
            table: 'imputations',
            id,
            before: registers.imputations.get(id) ?? null,
            after: imputation,
          },
        )
  })
