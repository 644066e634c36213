import type { DeskAnswer, DeskInput, DeskRead } from '#shared/contract/desk'
import { desk } from './desk'
import { deskTable } from './desk-table'
import { isOld, mayBeOld } from './old-answers'
import { Refusal } from './refusal'

/**
 * Asks the desk, again as long as a change was announced meanwhile that the answer may not include, and throws a `Refusal`
 * where it cannot answer: what the query library expects.
 */
export async function ask<M extends DeskRead>(
  method: M,
  input: DeskInput<M>,
): Promise<DeskAnswer<M>> {
  for (;;) {
    const { revision, ...answer } = await desk.ask(method, input)
    if (mayBeOld(revision) && isOld((await deskTable())[method].restsOn, revision)) continue
    if (!answer.ok) throw new Refusal(answer.failures)
    return answer.value
  }
}
