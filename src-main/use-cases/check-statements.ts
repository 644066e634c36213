import { canonicalJson } from '#shared/kernel/canonical-json'
import { failure, success } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { StatementCheck } from '#shared/domain/statements/statement-check'
import { checkId } from '#shared/domain/statements/check-id'
import type { Change } from '#shared/domain/workspace/change'
import { computeSettlement } from './compute-settlement'
import type { Kept, SigningPorts } from './ports'
import { nameOfBody } from './name-of-body'

/**
 * Records that statements to be issued were checked and found right. Main recomputes: figures that are not those shown are
 * refused. A check holds as long as the settlement keeps its fingerprint.
 */
export const checkStatements = (
  ports: SigningPorts,
  { shares, ...place }: DeskInput<'checkStatements'>,
): Kept =>
  ports.keeper.accept(async () => {
    const settlement = await computeSettlement(ports, {
      ...place,
      bodies: shares.map(({ collectivityId }) => collectivityId),
    })
    if (!settlement.ok) return settlement
    const { allocation, amountOf } = settlement.value
    const { collectivities, statementChecks, agreements } = ports.keeper.registers()
    const wrong = shares.flatMap(({ collectivityId, amount: shown }): readonly Failure[] => {
      const body = collectivities.get(collectivityId)
      const computed = amountOf(collectivityId)
      if (body === undefined || computed === null)
        return [{ code: 'unknownRecord', table: 'collectivities', id: collectivityId }]
      return computed === shown
        ? []
        : [
            {
              code: 'figuresDiffer',
              collectivity: nameOfBody({ collectivities }, body.id),
              shown,
              computed,
            },
          ]
    })
    if (wrong.length > 0) return failure(...wrong)
    const changes = shares.flatMap(({ collectivityId, amount }): readonly Change[] => {
      const after: StatementCheck = {
        ...place,
        beneficiaryId: collectivityId,
        settlement: allocation.fingerprint,
        share: amount,
        on: ports.surroundings.today(),
        author: ports.surroundings.author(),
      }
      const id = checkId(after)
      const before = statementChecks.get(id) ?? null
      return canonicalJson(before) === canonicalJson(after)
        ? []
        : [{ table: 'statementChecks', id, before, after }]
    })
    const subject = agreements.get(place.agreementId)?.reference ?? ''
    return success({ label: { verb: 'checkStatements', subject, when: null }, changes })
  })
