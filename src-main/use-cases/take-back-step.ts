import { failure } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { statementSummary } from '#shared/contract/statement-summary'
import { cancelledRefusal } from '#shared/domain/statements/cancelled-refusal'
import { mayTakeBack } from '#shared/domain/statements/life-step'
import { keepRecord } from './keep-record'
import type { KeeperPort, Kept } from './ports'
import { unknownRecord } from './missing-records'

/**
 * Removes a step of a statement, noted by mistake or of another day, whatever was noted since: that it was sent, or reminded. A
 * contest and its answer stay, and so does the sending of a signed file.
 */
export const takeBackStep = ({ keeper }: KeeperPort, { id, at }: DeskInput<'takeBackStep'>): Kept =>
  keeper.accept(async () => {
    const before = await keeper.readStatement(id)
    if (before === null) return unknownRecord('statements', id)
    const { content, life = [] } = before
    const { number: statement } = content
    const place = at ?? life.length - 1
    const step = life[place]
    const { statements, exchanges } = keeper.registers()
    const ended = cancelledRefusal(statementSummary(before), statements.values())
    if (ended !== null) return failure(ended)
    const left = [...exchanges.values()].some(
      ({ way, subjectId, on }) => way === 'sent' && subjectId === id && on === step?.on,
    )
    if (!mayTakeBack(step) || (left && step?.step === 'sent'))
      return failure({ code: 'stepStays', statement })
    return keepRecord(
      { verb: 'takeBackStep', subject: statement, when: null },
      { table: 'statements', id, before, after: { ...before, life: life.toSpliced(place, 1) } },
    )
  })
