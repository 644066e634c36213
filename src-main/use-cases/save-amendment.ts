import { read } from '#shared/kernel/read'
import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { agreementSchema } from '#shared/domain/agreements/agreement'
import { withAmendment } from '#shared/domain/agreements/amend'
import { decideAgreement } from './decide-agreement'
import type { Ports } from './ports'

/**
 * Draws up or changes an amendment: the agreement as a whole must still be valid, as when it is saved itself. Its day is
 * after the start of the agreement and in its period, on no day of another amendment.
 */
export function saveAmendment(
  { keeper }: Pick<Ports, 'keeper'>,
  { agreementId, amendment }: DeskInput<'saveAmendment'>,
): Promise<Result<Saved, Failure>> {
  return keeper.accept(() => {
    const agreement = keeper.registers().agreements.get(agreementId)
    if (agreement === undefined)
      return Promise.resolve(
        failure({ code: 'unknownRecord', table: 'agreements', id: agreementId }),
      )
    const amended = read(agreementSchema, withAmendment(agreement, amendment))
    if (!amended.ok) return Promise.resolve(amended)
    return decideAgreement(keeper, amended.value, {
      verb: 'saveAmendment',
      subject: amendment.reference,
      when: amendment.effectiveOn,
    })
  })
}
