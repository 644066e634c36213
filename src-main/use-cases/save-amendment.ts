import { codeHolder } from '#shared/kernel/code-key'
import { read } from '#shared/kernel/read'
import { failure } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { agreementSchema } from '#shared/domain/agreements/agreement'
import { withAmendment } from '#shared/domain/agreements/amend'
import { decideAgreement } from './decide-agreement'
import type { KeeperPort, Kept } from './ports'
import { unknownRecord } from './missing-records'

/**
 * Draws up or changes an amendment: the agreement as a whole must still be valid, as when it is saved itself. Its day is
 * after the start of the agreement and in its period, on no day of another amendment, and its reference not that of another, in any
 * spelling.
 */
export function saveAmendment(
  { keeper }: KeeperPort,
  { agreementId, amendment }: DeskInput<'saveAmendment'>,
): Kept {
  return keeper.accept(() => {
    const agreement = keeper.registers().agreements.get(agreementId)
    if (agreement === undefined) return unknownRecord('agreements', agreementId)
    const holder = codeHolder(amendment, agreement.amendments ?? [], ({ reference }) => reference)
    if (holder !== undefined)
      return failure({
        code: 'referenceTaken',
        value: amendment.reference,
        holder: holder.reference,
      })
    const amended = read(agreementSchema, withAmendment(agreement, amendment))
    if (!amended.ok) return amended
    return decideAgreement(keeper, amended.value, {
      verb: 'saveAmendment',
      subject: amendment.reference,
      when: amendment.effectiveOn,
    })
  })
}
