import { desk, type DeskMethod } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { read } from '#shared/kernel/read'
import { failure, type Result } from '#shared/kernel/result'
import { VaultLost } from '../keeper/vault-lost'
import { WorkEnded } from '../keeper/work-ended'
import type { Answers } from './answers-table'
import type { ChangeAnnouncer } from './change-announcer'
import { notAsked } from './not-asked'

/** What answering needs. */
export interface Answering {
  readonly answers: Answers
  readonly revision: ChangeAnnouncer['revision']
  /** Logs a bug and returns its reference in the log. */
  readonly noteBug: (where: string, error: unknown) => string
}

const isMethod = (method: unknown): method is DeskMethod =>
  typeof method === 'string' && Object.hasOwn(desk, method)

async function answerOf(
  { answers, noteBug }: Answering,
  method: unknown,
  input: unknown,
): Promise<Result<unknown, Failure>> {
  if (!isMethod(method)) return failure(notAsked(method))
  const accepted = read(desk[method].input, input)
  if (!accepted.ok) return accepted
  // The schema of this very method has just accepted the input: the compiler can't follow the pairing in the table.
  const answer = answers[method] as (input: unknown) => Promise<Result<unknown, Failure>>
  try {
    return await answer(accepted.value)
  } catch (error) {
    if (error instanceof VaultLost || error instanceof WorkEnded) return failure(error.failure)
    return failure({ code: 'bug', reference: noteBug(method, error) })
  }
}

/**
 * Answers one question of the window, which is not trusted: the method must be in the table and the input must pass its
 * schema. Expected failures are values; a bug is logged and becomes a failure with its reference. The answer has the
 * revision from before its reading, so that it never claims to include a change that it may lack.
 */
export async function answerQuestion(
  answering: Answering,
  method: unknown,
  input: unknown,
): Promise<Result<unknown, Failure> & { readonly revision: number }> {
  const revision = answering.revision()
  return { ...(await answerOf(answering, method, input)), revision }
}
