import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { isSamePerson } from '#shared/domain/collectivities/siren-clash'
import { dueOn } from '#shared/domain/payments/due-on'
import { owedOf } from '#shared/domain/payments/owed'
import { isContested, leftOf, paidOf } from '#shared/domain/payments/statement-stage'
import { cancelledRefusal } from '#shared/domain/statements/cancelled-refusal'
import { noteSteps } from './note-statements'
import type { Kept, SigningPorts } from './ports'

/** The content of a reminder. */
export interface ReminderFacts {
  readonly agreement: Agreement
  readonly lender: Collectivity
  readonly body: Collectivity
  readonly number: string
  readonly issuedOn: Day
  readonly claim: Cents
  readonly paid: Cents
  readonly left: Cents
  readonly due: Day
  /** What is still to be given back to the body, statement by statement. */
  readonly back: readonly { readonly number: string; readonly left: Cents }[]
  /** The day of the reminder. */
  readonly today: Day
}

/** The content of the reminders of some claims; refused where one is cancelled, is a refund, is paid whole, waits for an answer, or is not due. */
export function reminders(
  { keeper, surroundings }: SigningPorts,
  ids: readonly string[],
): Result<readonly ReminderFacts[], Failure> {
  const { statements, agreements, collectivities, payments } = keeper.registers()
  const kept = [...payments.values()]
  const { reductions, excesses } = owedOf(
    [...statements.values()],
    kept,
    [...agreements.values()],
    surroundings.today(),
  )
  const isOf = (body: Collectivity, id: string): boolean => {
    const other = collectivities.get(id)
    return other !== undefined && isSamePerson(body, other)
  }
  const failures: Failure[] = []
  const facts: ReminderFacts[] = []
  for (const id of new Set(ids)) {
    const statement = statements.get(id)
    const agreement = agreements.get(statement?.agreementId ?? '')
    const body = collectivities.get(statement?.beneficiaryId ?? '')
    const lender = collectivities.get(statement?.lenderId ?? '')
    if (!statement || !agreement || !body || !lender) {
      failures.push({ code: 'unknownRecord', table: 'statements', id })
      continue
    }
    const { number, issuedOn, balance } = statement
    const left = leftOf(statement, kept)
    const due = dueOn(statement, agreement)
    const ended = cancelledRefusal(statement, statements.values())
    if (ended !== null) failures.push(ended)
    else if (balance.kind === 'reduction' || left === 0)
      failures.push({ code: 'nothingLeft', statement: number })
    else if (isContested(statement)) failures.push({ code: 'contestUnanswered', statement: number })
    else if (statement.channel === 'compensation')
      failures.push({ code: 'byCompensation', statement: number })
    else if (due === null) failures.push({ code: 'notSent', statement: number })
    else {
      const claim = balance.amount
      if (surroundings.today() <= due)
        failures.push({ code: 'notDueYet', statement: number, day: due })
      else
        facts.push({
          agreement,
          lender,
          body,
          number,
          issuedOn,
          left,
          claim,
          paid: paidOf(kept, statement),
          due,
          back: [...reductions, ...excesses]
            .filter(
              (one) =>
                isOf(body, one.statement.beneficiaryId) && isOf(lender, one.statement.lenderId),
            )
            .map((one) => ({ number: one.statement.number, left: one.left })),
          today: surroundings.today(),
        })
    }
  }
  return failures.length > 0 ? failure(...failures) : success(facts)
}

/** Records that reminders were made, once they are written. */
export const noteReminders = (
  { keeper, surroundings }: SigningPorts,
  ids: readonly string[],
): Kept =>
  keeper.accept(() =>
    noteSteps(
      keeper,
      { ids, step: 'reminded', on: surroundings.today(), note: '' },
      surroundings.author(),
    ),
  )
