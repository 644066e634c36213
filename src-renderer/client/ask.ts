import type { DeskAnswer, DeskInput } from '#shared/contract/desk'
import { desk } from './desk'
import type { DeskRead } from './reads'
import { Refusal } from './refusal'

/** Asks the desk, and throws a `Refusal` where it cannot answer: what the query library waits for. */
export async function ask<M extends DeskRead>(
  method: M,
  input: DeskInput<M>,
): Promise<DeskAnswer<M>> {
  const answer = await desk.ask(method, input)
  if (!answer.ok) throw new Refusal(answer.failures)
  return answer.value
}
