import type { Result } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { decideAgreement } from './decide-agreement'
import type { Ports } from './ports'

/** Creates or replaces an agreement, where `decideAgreement` accepts it. */
export const saveAgreement = (
  { keeper }: Pick<Ports, 'keeper'>,
  agreement: DeskInput<'saveAgreement'>,
): Promise<Result<Saved, Failure>> =>
  keeper.accept(() =>
    decideAgreement(keeper, agreement, {
      verb: 'saveAgreement',
      subject: agreement.reference,
      when: null,
    }),
  )
