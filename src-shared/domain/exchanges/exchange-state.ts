import type { Exchange } from './exchange'

/** The state of an exchange, as seen from the journal. */
export type ExchangeState = 'awaiting' | 'toDecide' | 'toAnswer' | 'accepted' | 'contested'

/** The answer to a file, among all those that were kept. */
export const answerTo = (
  { id }: Pick<Exchange, 'id'>,
  exchanges: Iterable<Exchange>,
): Exchange | undefined => [...exchanges].find(({ answers }) => answers === id)

/** The answer to a later file about the same thing: it replaces earlier answers. */
export function laterAnswer(asked: Exchange, exchanges: Iterable<Exchange>): Exchange | undefined {
  const all = [...exchanges]
  const { about, subjectId, at } = asked
  const sentAgain = all.filter(
    (one) => one.way === 'sent' && one.answers === null && one.about === about && one.at > at,
  )
  return sentAgain
    .filter((one) => one.subjectId === subjectId)
    .map((one) => answerTo(one, all))
    .find((answer) => answer !== undefined)
}

/** The answer that was taken in last about a statement or a record of hours of this workspace. */
export const lastAnswerAbout = (
  subjectId: string,
  exchanges: readonly Exchange[],
): Exchange | undefined =>
  exchanges
    .filter((one) => one.way === 'received' && one.answers !== null && one.subjectId === subjectId)
    .reduce<Exchange | undefined>(
      (last, one) => (last === undefined || one.at >= last.at ? one : last),
      undefined,
    )

/**
 * The state of a file: sent and awaiting an answer, received and to decide, decided and to answer, or answered one way or
 * the other. An answer has the state that it gives.
 */
export function exchangeState(exchange: Exchange, exchanges: Iterable<Exchange>): ExchangeState {
  const last = exchange.answers === null ? answerTo(exchange, exchanges) : exchange
  const answered = last?.decision?.answer.verdict
  if (answered !== undefined) return answered
  if (exchange.way === 'sent') return 'awaiting'
  return exchange.decision === null ? 'toDecide' : 'toAnswer'
}
