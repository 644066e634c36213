import type { DeskAnswer, DeskInput, DeskRead } from '#shared/contract/desk'
import { desk } from './desk'
import { deskTable } from './desk-table'
import { isOld, mayBeOld } from './old-answers'
import { Refusal } from './refusal'

/** What the desk answered, and the revision from before it was read. */
interface Answered<T> {
  readonly value: T
  readonly revision: number
}

/**
 * Asks the desk, again as long as a change was announced meanwhile that the answer may not include, and throws a `Refusal`
 * where it cannot answer: what the query library expects.
 */
export async function askWithRevision<M extends DeskRead>(
  method: M,
  input: DeskInput<M>,
): Promise<Answered<DeskAnswer<M>>> {
  for (;;) {
    const { revision, ...answer } = await desk.ask(method, input)
    if (mayBeOld(revision) && isOld((await deskTable())[method].restsOn, revision)) continue
    if (!answer.ok) throw new Refusal(answer.failures)
    return { value: answer.value, revision }
  }
}

/** The same without the revision. */
export const ask = async <M extends DeskRead>(
  method: M,
  input: DeskInput<M>,
): Promise<DeskAnswer<M>> => (await askWithRevision(method, input)).value
