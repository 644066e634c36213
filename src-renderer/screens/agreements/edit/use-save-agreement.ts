import type { Failure } from '#shared/contract/failures'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Result } from '#shared/kernel/result'
import { useCommand } from '../../../client/use-command'

/** Keeps an agreement, or the one of its amendments that was changed: the undo is named after it. */
export function useSaveAgreement(
  amendmentId: string | null,
): (agreement: Agreement) => Promise<Result<unknown, Failure>> {
  const saveAgreement = useCommand('saveAgreement', { notice: false })
  const saveAmendment = useCommand('saveAmendment', { notice: false })
  return (agreement) => {
    const amendment = agreement.amendments?.find(({ id }) => id === amendmentId)
    return amendment === undefined
      ? saveAgreement.run(agreement)
      : saveAmendment.run({ agreementId: agreement.id, amendment })
  }
}
