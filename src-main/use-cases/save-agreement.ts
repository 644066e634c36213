import type { DeskInput } from '#shared/contract/desk'
import { decideAgreement } from './decide-agreement'
import type { KeeperPort, Kept } from './ports'

/** Creates or replaces an agreement, where `decideAgreement` accepts it. */
export const saveAgreement = (
  { keeper }: KeeperPort,
  agreement: DeskInput<'saveAgreement'>,
): Kept =>
  keeper.accept(() =>
    decideAgreement(keeper, agreement, {
      verb: 'saveAgreement',
      subject: agreement.reference,
      when: null,
    }),
  )
