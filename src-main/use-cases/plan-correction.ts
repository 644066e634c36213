import { failure, success, type Result } from '#shared/kernel/result'
import type { CorrectableFact } from '#shared/contract/correctable-facts'
import type { Failure } from '#shared/contract/failures'
import type { UnissuedShare } from '#shared/contract/correction-views'
import type { StatementSummary } from '#shared/contract/views'
import { carriedPayments, type CarriedPayment } from '#shared/domain/payments/carried-payments'
import { paymentsOf } from '#shared/domain/payments/statement-stage'
import type { Payment } from '#shared/domain/payments/payment'
import { listedBy } from '#shared/domain/statements/account'
import { natureOf } from '#shared/domain/statements/statement-nature'
import type { Change } from '#shared/domain/workspace/change'
import { memoryKeeper } from './memory/memory-keeper'
import { movedStatements } from './moved-statements'
import type { SigningPorts } from './ports'
import { recordSettledFacts, type SettledFacts } from './record-settled-facts'
import { reissueStatements } from './reissue-statements'
import { shadowOf } from './memory/shadow-keeper'
import { unissuedShares } from './unissued-shares'

/** A statement that is replaced; `after` is `null` where nothing is due any more. */
interface Replacement {
  readonly before: StatementSummary
  readonly after: StatementSummary | null
}

/** All that a correction does, worked out on a copy: nothing is kept yet. */
export interface CorrectionPlan {
  readonly changes: readonly Change[]
  readonly replaced: readonly Replacement[]
  /** The payments of the replaced statements, as they will be. */
  readonly payments: readonly Payment[]
  /** How many statements of the same settlements stay as they are. */
  readonly untouched: number
  /** Shares that move of bodies without a statement of the same settlements. */
  readonly unissued: readonly UnissuedShare[]
  readonly facts: SettledFacts
}

/** Statements with the final ones that took over what they carried: these name them, and change too. */
function withListing(
  moved: readonly StatementSummary[],
  all: readonly StatementSummary[],
): readonly StatementSummary[] {
  const found = new Map(moved.map((one) => [one.id, one]))
  for (const one of found.values()) {
    const by = listedBy(all, one)
    if (by !== undefined && natureOf(by) === 'actual') found.set(by.id, by)
  }
  return [...found.values()]
}

/** Payments carried over to the statements that replace theirs; those of a body to which nothing is due any more stay. */
const carried = (
  replaced: readonly Replacement[],
  payments: readonly Payment[],
): readonly CarriedPayment[] =>
  replaced.flatMap(({ before: old, after: next }) =>
    next === null
      ? paymentsOf(payments, old.id).map((before) => ({ before, after: before }))
      : carriedPayments(payments, old, next.id),
  )

/**
 * Works out a correction on a copy of the workspace: the facts are recorded by their own use cases, the standing final
 * statements that then print something else are cancelled and issued again, and their payments carried over. Where none does, but one
 * locks the facts (pay that a tariff does not need), they are recorded alone: nowhere else could they be.
 */
export async function planCorrection(
  { keeper, surroundings }: SigningPorts,
  { facts, reason }: { readonly facts: readonly CorrectableFact[]; readonly reason: string },
): Promise<Result<CorrectionPlan, Failure>> {
  const file = await keeper.readAll()
  if (file === null) return failure({ code: 'nothingToCorrect' })
  const recorded = await recordSettledFacts(shadowOf(file, surroundings), facts, reason)
  if (!recorded.ok) return recorded
  const changed = shadowOf(file, surroundings)
  await changed.set(recorded.value.changes)
  const known = memoryKeeper(file, surroundings)
  const standing = [...known.registers().statements.values()]
  const moved = withListing(await movedStatements(known, changed.keeper), standing)
  if (moved.length === 0 && recorded.value.resting.length === 0)
    return failure({ code: 'nothingToCorrect' })
  const ids = new Set(moved.map(({ id }) => id))
  const unpaid = file.payments.filter(({ statementId }) => !ids.has(statementId))
  const reissuing = shadowOf({ ...file, payments: unpaid }, surroundings)
  await reissuing.set(recorded.value.changes)
  const issued = await reissueStatements(reissuing, moved, reason)
  if (!issued.ok) return issued
  const replaced = moved.map((before): Replacement => {
    const after = issued.value.find(
      ({ agreementId, beneficiaryId, replaces }) =>
        replaces === before.number &&
        agreementId === before.agreementId &&
        beneficiaryId === before.beneficiaryId,
    )
    return { before, after: after ?? null }
  })
  const payments = carried(replaced, file.payments)
  return success({
    changes: [
      ...recorded.value.changes,
      ...reissuing.changes,
      ...payments.flatMap(({ before, after }): readonly Change[] =>
        before === after ? [] : [{ table: 'payments', id: before.id, before, after }],
      ),
    ],
    replaced,
    payments: payments.map(({ after }) => after),
    untouched: standing.filter(
      (one) =>
        one.cancelled === null &&
        !ids.has(one.id) &&
        moved.some(
          ({ agreementId, period }) =>
            agreementId === one.agreementId &&
            period.from === one.period.from &&
            period.to === one.period.to,
        ),
    ).length,
    unissued: await unissuedShares(moved, { keeper: known, surroundings }, reissuing),
    facts: recorded.value,
  })
}
