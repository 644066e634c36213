import type { Result } from '#shared/kernel/result'
import { failure } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { keepRecord } from './keep-record'
import type { Ports } from './ports'

/** Cancels a statement for a reason. It keeps its number and its content; what it rested on may change again. */
export function cancelStatement(
  { keeper, surroundings }: Pick<Ports, 'keeper' | 'surroundings'>,
  { id, reason }: DeskInput<'cancelStatement'>,
): Promise<Result<Saved, Failure>> {
  return keeper.accept(async () => {
    const before = await keeper.readStatement(id)
    if (before === null) return failure({ code: 'unknownRecord', table: 'statements', id })
    const { number } = before.content
    if (before.cancelled !== null) return failure({ code: 'alreadyCancelled', statement: number })
    return keepRecord(
      { verb: 'cancelStatement', subject: number, when: null },
      {
        table: 'statements',
        id,
        before,
        after: { ...before, cancelled: { on: surroundings.today(), reason } },
      },
    )
  })
}
