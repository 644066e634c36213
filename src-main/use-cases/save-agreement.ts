import type { DeskInput } from '#shared/contract/desk'
import { RECORD_LABELS } from '#shared/contract/record-labels'
import { decideAgreement } from './decide-agreement'
import { labelNames } from './label-names'
import type { KeeperPort, Kept } from './ports'

/** Creates or replaces an agreement, where `decideAgreement` accepts it. */
export const saveAgreement = (
  { keeper }: KeeperPort,
  agreement: DeskInput<'saveAgreement'>,
): Kept =>
  keeper.accept(() => {
    const label = RECORD_LABELS.agreements(agreement, labelNames(keeper.registers()))
    return decideAgreement(keeper, agreement, label)
  })
