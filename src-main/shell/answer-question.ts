import type { DeskMethod } from '#shared/contract/desk'
import { desk } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { read } from '#shared/kernel/read'
import type { Result } from '#shared/kernel/result'
import { failure } from '#shared/kernel/result'
import { VaultLost } from '../keeper/vault-lost'
import type { Answers } from './answers-table'
import type { ChangeAnnouncer } from './change-announcer'

/** What answering takes. */
export interface Answering {
  readonly answers: Answers
  readonly revision: ChangeAnnouncer['revision']
  /** Notes a bug and gives its reference in the log. */
  readonly noteBug: (where: string, error: unknown) => string
}

const isMethod = (method: unknown): method is DeskMethod =>
  typeof method === 'string' && Object.hasOwn(desk, method)

async function answerOf(
  { answers, noteBug }: Answering,
  method: unknown,
  input: unknown,
): Promise<Result<unknown, Failure>> {
  if (!isMethod(method)) return failure({ code: 'notAsked', method: String(method).slice(0, 60) })
  const accepted = read(desk[method].input, input)
  if (!accepted.ok) return accepted
  // The schema of this very method has just accepted the input: the table pairs them, which the compiler can't follow.
  const answer = answers[method] as (input: unknown) => Promise<Result<unknown, Failure>>
  try {
    return await answer(accepted.value)
  } catch (error) {
    if (error instanceof VaultLost) return failure(error.failure)
    return failure({ code: 'bug', reference: noteBug(method, error) })
  }
}

/**
 * Answers one question of the window, which is not trusted: the method must be in the table and the input must pass its
 * schema. Expected failures are values; a bug is noted and becomes a failure that bears its reference. The answer bears
 * the revision of before it was begun, so that it never claims to have seen more than it did.
 */
export async function answerQuestion(
  answering: Answering,
  method: unknown,
  input: unknown,
): Promise<Result<unknown, Failure> & { readonly revision: number }> {
  const revision = answering.revision()
  return { ...(await answerOf(answering, method, input)), revision }
}
