import { failure } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { keepRecord } from './keep-record'
import { missingCollectivities, unknownRecord } from './missing-records'
import type { KeeperPort, Kept } from './ports'

/** Keeps the hypotheses of a savings test, finished or not: one test for an agreement. No amount that is billed moves. */
export function saveSavingsTest({ keeper }: KeeperPort, test: DeskInput<'saveSavingsTest'>): Kept {
  return keeper.accept(() => {
    const registers = keeper.registers()
    const { id, agreementId, bodies } = test
    const agreement = registers.agreements.get(agreementId)
    if (agreement === undefined) return unknownRecord('agreements', agreementId)
    const missing = missingCollectivities(
      registers,
      bodies.map(({ collectivityId }) => collectivityId),
    )
    if (missing.length > 0) return failure(...missing)
    const { savingsTests } = registers
    if ([...savingsTests.values()].some((one) => one.id !== id && one.agreementId === agreementId))
      return failure({ code: 'valueTaken', field: 'agreementId', found: agreement.reference })
    return keepRecord(
      { verb: 'saveSavingsTest', subject: agreement.reference, when: null },
      { table: 'savingsTests', id, before: savingsTests.get(id) ?? null, after: test },
    )
  })
}
