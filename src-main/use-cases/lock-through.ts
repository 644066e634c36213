import { failure, success } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { lockGoesBack } from '#shared/domain/approvals/lock-goes-back'
import { lockInForce } from '#shared/domain/approvals/lock-in-force'
import type { Lock } from '#shared/domain/approvals/lock'
import type { Kept, SigningPorts } from './ports'

/**
 * Locks hours up to a day, or opens them. Each decision is a record of its own, signed and dated, so that an unlocking and
 * its reason stay; going back without a reason is refused. Asking for the lock in force changes nothing.
 */
export function lockThrough(
  { keeper, surroundings }: SigningPorts,
  { through, reason }: DeskInput<'lockThrough'>,
): Kept {
  return keeper.accept(() => {
    const last = lockInForce(keeper.registers().locks.values())
    const before = last?.through ?? null
    const label = {
      verb: through === null ? 'removeLock' : 'lockThrough',
      subject: '',
      when: through,
    } as const
    if (through === before) return success({ label, changes: [] })
    if (before !== null && reason === '' && lockGoesBack(before, through))
      return failure({ code: 'unlockReasonMissing', through: before })
    const after: Lock = {
      id: surroundings.newId(),
      number: (last?.number ?? 0) + 1,
      through,
      at: surroundings.now(),
      author: surroundings.author(),
      reason,
    }
    return success({ label, changes: [{ table: 'locks', id: after.id, before: null, after }] })
  })
}
