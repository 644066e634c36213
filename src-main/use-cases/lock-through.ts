import { failure, success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { Saved } from '#shared/contract/saved'
import { lockGoesBack } from '#shared/domain/approvals/lock-goes-back'
import { lockInForce } from '#shared/domain/approvals/lock-in-force'
import type { Lock } from '#shared/domain/approvals/lock'
import type { Ports } from './ports'

/**
 * Locks hours up to a day, or opens them. Each decision is a record of its own, signed and dated, so that an unlocking and
 * its reason stay; going back without a reason is refused. Asking for the lock in force changes nothing.
 */
export function lockThrough(
  { keeper, surroundings }: Pick<Ports, 'keeper' | 'surroundings'>,
  { through, reason }: DeskInput<'lockThrough'>,
): Promise<Result<Saved, Failure>> {
  return keeper.accept(() => {
    const last = lockInForce(keeper.registers().locks.values())
    const before = last?.through ?? null
    const label = {
      verb: through === null ? 'removeLock' : 'lockThrough',
      subject: '',
      when: through,
    } as const
    if (through === before) return Promise.resolve(success({ label, changes: [] }))
    if (before !== null && reason === '' && lockGoesBack(before, through))
      return Promise.resolve(failure({ code: 'unlockReasonMissing', through: before }))
    const after: Lock = {
      id: surroundings.newId(),
      number: (last?.number ?? 0) + 1,
      through,
      at: surroundings.now(),
      author: surroundings.author(),
      reason,
    }
    return Promise.resolve(
      success({ label, changes: [{ table: 'locks', id: after.id, before: null, after }] }),
    )
  })
}
