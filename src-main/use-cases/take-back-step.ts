import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { mayTakeBack } from '#shared/domain/statements/life-step'
import { keepRecord } from './keep-record'
import type { Ports } from './ports'

/**
 * Removes the last step of a statement, noted by mistake: that it was sent, or reminded. A contest and its answer stay, and
 * so does the sending of a signed file.
 */
export const takeBackStep = (
  { keeper }: Pick<Ports, 'keeper'>,
  { id }: DeskInput<'takeBackStep'>,
): Promise<Result<Saved, Failure>> =>
  keeper.accept(async () => {
    const before = await keeper.readStatement(id)
    if (before === null) return failure({ code: 'unknownRecord', table: 'statements', id })
    const { content, cancelled, life = [] } = before
    const { number: statement } = content
    if (cancelled !== null) return failure({ code: 'statementCancelled', statement })
    const left = [...keeper.registers().exchanges.values()].some(
      ({ way, subjectId }) => way === 'sent' && subjectId === id,
    )
    if (!mayTakeBack(life) || (left && life.at(-1)?.step === 'sent'))
      return failure({ code: 'stepStays', statement })
    return keepRecord(
      { verb: 'noteStatement', subject: statement, when: null },
      { table: 'statements', id, before, after: { ...before, life: life.slice(0, -1) } },
    )
  })
