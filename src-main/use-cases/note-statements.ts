import type { Day } from '#shared/kernel/day'
import { failure, success, type Result } from '#shared/kernel/result'
import type { ChangeVerb } from '#shared/contract/change-verbs'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { statementSummary } from '#shared/contract/statement-summary'
import type { StatementSummary } from '#shared/contract/views'
import type { LifeStep } from '#shared/domain/statements/life-step'
import { isContested, leftOf } from '#shared/domain/payments/statement-stage'
import { cancelledRefusal } from '#shared/domain/statements/cancelled-refusal'
import type { Change } from '#shared/domain/workspace/change'
import type { Decision, Keeper, Kept, Registers, SigningPorts } from './ports'

/** A step as asked for; its author is known. */
export type AskedStep =
  | DeskInput<'noteStatements'>
  | (Omit<Extract<LifeStep, { step: 'reminded' | 'accepted' }>, 'author'> & {
      readonly ids: readonly string[]
    })

/** Why the day of a contest or an answer is refused: an answer comes after each contest, and the next contest after the answers. */
function contestRefusal(
  { number: statement, life = [] }: StatementSummary,
  step: LifeStep['step'],
  on: Day,
): Failure | null {
  const latest = (steps: readonly LifeStep['step'][]): Day | null =>
    life
      .filter((one) => steps.includes(one.step))
      .map((one) => one.on)
      .toSorted()
      .at(-1) ?? null
  if (step === 'answered') {
    const contested = latest(['contested'])
    if (contested !== null && on < contested)
      return { code: 'beforeContest', statement, day: contested }
  }
  if (step === 'contested') {
    const answered = latest(['answered', 'accepted'])
    if (answered !== null && on < answered)
      return { code: 'beforeAnswer', statement, day: answered }
  }
  return null
}

/** The change that each step is named by. */
const VERBS = {
  sent: 'noteSending',
  contested: 'noteContest',
  accepted: 'noteAcceptance',
  answered: 'noteAnswer',
  reminded: 'noteReminder',
} as const satisfies Record<LifeStep['step'], ChangeVerb>

function refusal(
  followed: StatementSummary,
  { step, on }: AskedStep,
  { payments, statements }: Pick<Registers, 'payments' | 'statements'>,
): Failure | null {
  const { number: statement, issuedOn } = followed
  const ended = cancelledRefusal(followed, statements.values())
  if (ended !== null) return ended
  if (on < issuedOn) return { code: 'beforeIssue', statement, day: on }
  if (step === 'answered' && !isContested(followed)) return { code: 'notContested', statement }
  const before = contestRefusal(followed, step, on)
  if (before !== null) return before
  if (step === 'reminded' && leftOf(followed, [...payments.values()]) === 0)
    return { code: 'nothingLeft', statement }
  if (step === 'reminded' && isContested(followed)) return { code: 'contestUnanswered', statement }
  return null
}

/** The changes that add a step to some statements, all or none. A body may contest what it has paid. */
export async function noteSteps(
  keeper: Pick<Keeper, 'readStatement' | 'registers'>,
  asked: AskedStep,
  author: string,
): Promise<Result<Decision, Failure>> {
  const { ids, ...step } = asked
  const registers = keeper.registers()
  const changes: Change[] = []
  const failures: Failure[] = []
  const numbers: string[] = []
  for (const id of new Set(ids)) {
    const before = await keeper.readStatement(id)
    const refused: Failure | null =
      before === null
        ? { code: 'unknownRecord', table: 'statements', id }
        : refusal(statementSummary(before), asked, registers)
    if (before === null || refused !== null) {
      if (refused !== null) failures.push(refused)
      continue
    }
    numbers.push(before.content.number)
    const life = [...(before.life ?? []), { ...step, author }]
    changes.push({ table: 'statements', id, before, after: { ...before, life } })
  }
  if (failures.length > 0) return failure(...failures)
  const [first = '', last = first] = [numbers[0], numbers.at(-1)]
  const subject = first === last ? first : `${first} – ${last}`
  return success({ label: { verb: VERBS[step.step], subject, when: null }, changes })
}

/** Records that statements were sent, contested or answered, all or none, by today. Their content does not change. */
export const noteStatements = (
  { keeper, surroundings }: SigningPorts,
  asked: DeskInput<'noteStatements'>,
): Kept =>
  keeper.accept(async () =>
    asked.on > surroundings.today()
      ? failure({ code: 'stepToCome', day: asked.on })
      : noteSteps(keeper, asked, surroundings.author()),
  )
