import { cents } from '#shared/kernel/cents'
import { fingerprint } from '#shared/kernel/fingerprint'
import { failure, success, type Result } from '#shared/kernel/result'
import type { CorrectedStatement } from '#shared/contract/correction-views'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { StatementSummary } from '#shared/contract/views'
import {
  isContested,
  leftOf,
  overOf,
  paidOf,
  sentOn,
} from '#shared/domain/payments/statement-stage'
import { numberSpan } from '#shared/domain/statements/statement-number'
import { planCorrection, type CorrectionPlan } from './plan-correction'
import type { SigningPorts } from './ports'

const billed = ({ number, share, due = share, balance }: StatementSummary) => ({
  number,
  due,
  balance,
})

/** What a correction does to each statement that it replaces. */
export const correctedStatements = ({
  replaced,
  payments,
}: CorrectionPlan): readonly CorrectedStatement[] =>
  replaced.map(({ before, after }) => {
    const bearing = after ?? { ...before, cancelled: true }
    return {
      id: before.id,
      agreementId: before.agreementId,
      collectivityId: before.beneficiaryId,
      period: before.period,
      before: billed(before),
      after: after === null ? null : billed(after),
      paid: paidOf(payments, bearing),
      left: after === null ? cents(0) : leftOf(after, payments),
      over: overOf(bearing, payments),
      sent: sentOn(before) !== null,
      contested: isContested(before),
    }
  })

/** Identifies the outcome of a correction, whatever identifiers the new statements get. */
export const correctionDigest = (plan: CorrectionPlan): string =>
  fingerprint(correctedStatements(plan))

/**
 * Corrects a settled period in one act: the facts change, the statements that then print something else are cancelled and
 * issued again for one reason, and their payments carried over. Main works it out again and refuses where the outcome is not
 * the one that was shown. Only another correction undoes it.
 */
export async function correctStatements(
  ports: SigningPorts,
  { digest, ...asked }: DeskInput<'correctStatements'>,
): Promise<Result<readonly StatementSummary[], Failure>> {
  let issued: readonly StatementSummary[] = []
  const saved = await ports.keeper.accept(async () => {
    const plan = await planCorrection(ports, asked)
    if (!plan.ok) return plan
    if (correctionDigest(plan.value) !== digest) return failure({ code: 'correctionDiffers' })
    const { replaced, changes, facts } = plan.value
    issued = replaced.flatMap(({ after }) => after ?? [])
    const numbers = replaced.map(({ before }) => before.number)
    const { first, last } = numberSpan(numbers.length > 0 ? numbers : facts.resting)
    const span = first === last ? first : `${first} – ${last}`
    // Elsewhere cancelled and new statements keep the reason.
    const subject = numbers.length > 0 ? span : `${span} (${asked.reason})`
    return success({ label: { verb: 'correctStatements', subject, when: null }, changes })
  })
  return saved.ok ? success(issued) : saved
}
