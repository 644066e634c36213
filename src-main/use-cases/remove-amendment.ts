import type { DeskInput } from '#shared/contract/desk'
import { withoutAmendment } from '#shared/domain/agreements/amend'
import { decideAgreement } from './decide-agreement'
import type { KeeperPort, Kept } from './ports'
import { unknownRecord } from './missing-records'

/**
 * Removes an amendment: the terms before it stay in force. Refused where a standing statement would no longer recompute,
 * and where a decision of the follow-up committee names it.
 */
export function removeAmendment(
  { keeper }: KeeperPort,
  { agreementId, amendmentId }: DeskInput<'removeAmendment'>,
): Kept {
  return keeper.accept(() => {
    const agreement = keeper.registers().agreements.get(agreementId)
    const amendment = agreement?.amendments?.find(({ id }) => id === amendmentId)
    if (agreement === undefined || amendment === undefined)
      return unknownRecord('amendments', amendmentId)
    const { reference, effectiveOn } = amendment
    return decideAgreement(keeper, withoutAmendment(agreement, amendmentId), {
      verb: 'removeAmendment',
      subject: reference,
      when: effectiveOn,
    })
  })
}
