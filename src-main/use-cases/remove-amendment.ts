import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { withoutAmendment } from '#shared/domain/agreements/amend'
import { decideAgreement } from './decide-agreement'
import type { Ports } from './ports'

/**
 * Removes an amendment: the terms before it stay in force. Refused where a standing statement would no longer recompute,
 * and where a decision of the follow-up committee names it.
 */
export function removeAmendment(
  { keeper }: Pick<Ports, 'keeper'>,
  { agreementId, amendmentId }: DeskInput<'removeAmendment'>,
): Promise<Result<Saved, Failure>> {
  return keeper.accept(() => {
    const agreement = keeper.registers().agreements.get(agreementId)
    const amendment = agreement?.amendments?.find(({ id }) => id === amendmentId)
    if (agreement === undefined || amendment === undefined)
      return Promise.resolve(
        failure({ code: 'unknownRecord', table: 'amendments', id: amendmentId }),
      )
    const { reference, effectiveOn } = amendment
    return decideAgreement(keeper, withoutAmendment(agreement, amendmentId), {
      verb: 'removeAmendment',
      subject: reference,
      when: effectiveOn,
    })
  })
}
