import { failure } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { statementSummary } from '#shared/contract/statement-summary'
import type { StatementSummary } from '#shared/contract/views'
import { everLent } from '#shared/domain/agreements/term-versions'
import type { RecordChange } from '#shared/domain/workspace/change'
import { cancelRefusal } from '#shared/domain/payments/cancel-refusal'
import { changedStatementFailure } from './changed-statement-failure'
import { keepRecord } from './keep-record'
import type { Keeper, Kept, SigningPorts } from './ports'
import { unknownRecord } from './missing-records'

/**
 * Cancels a statement for a reason. It keeps its number and its content; its hours and costs may change again, and the
 * balances that it included are free for another. Refused while a standing statement lists it, or it has payments, or while
 * its agreement is archived and a cent of another one would move.
 */
export const cancelStatement = (ports: SigningPorts, asked: DeskInput<'cancelStatement'>): Kept =>
  cancelAs(ports, asked, {})

/**
 * Why a statement of an archived agreement can't be cancelled, or `null`: without it, those of agreements that lend the same
 * agents would recompute otherwise (rule `one-cent-once`).
 */
async function archivedFailure(
  keeper: Keeper,
  { agreementId, number }: StatementSummary,
  cancellation: RecordChange,
): Promise<Failure | null> {
  const agreement = keeper.registers().agreements.get(agreementId)
  if (agreement?.archived !== true) return null
  const lent = new Set(everLent(agreement))
  const moved = await changedStatementFailure(
    keeper,
    [cancellation],
    number,
    (one) => one.id !== agreement.id && everLent(one).some((id) => lent.has(id)),
  )
  return moved === null ? null : { code: 'agreementArchived', title: agreement.title }
}

/** The same, as part of a correction where it is marked so: the statement that replaces it prints the reason. */
export function cancelAs(
  { keeper, surroundings }: SigningPorts,
  { id, reason }: DeskInput<'cancelStatement'>,
  mark: { readonly correction?: true },
): Kept {
  return keeper.accept(async () => {
    const before = await keeper.readStatement(id)
    if (before === null) return unknownRecord('statements', id)
    const { number } = before.content
    if (before.cancelled !== null) return failure({ code: 'alreadyCancelled', statement: number })
    const summary = statementSummary(before)
    const { statements, payments } = keeper.registers()
    const refused = cancelRefusal(summary, statements.values(), [...payments.values()])
    if (refused !== null) return failure(refused)
    const after = { ...before, cancelled: { on: surroundings.today(), reason, ...mark } }
    const change = { table: 'statements', id, before, after } as const
    const archived = await archivedFailure(keeper, summary, change)
    if (archived !== null) return failure(archived)
    return keepRecord({ verb: 'cancelStatement', subject: number, when: null }, change)
  })
}
