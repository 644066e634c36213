import type { Exchange } from './exchange'

/** Where an exchange stands, for whoever looks at the journal. */
export type ExchangeState = 'awaiting' | 'toDecide' | 'toAnswer' | 'accepted' | 'contested'

/** The answer to a file, among all those that were kept. */
export const answerTo = (
  { id }: Pick<Exchange, 'id'>,
  exchanges: Iterable<Exchange>,
): Exchange | undefined => [...exchanges].find(({ answers }) => answers === id)

/**
 * Where a file stands: sent and awaiting an answer, received and to decide, decided and to answer, or answered one way or
 * the other. An answer is what it says.
 */
export function exchangeState(exchange: Exchange, exchanges: Iterable<Exchange>): ExchangeState {
  const last = exchange.answers === null ? answerTo(exchange, exchanges) : exchange
  const answered = last?.decision?.answer.verdict
  if (answered !== undefined) return answered
  if (exchange.way === 'sent') return 'awaiting'
  return exchange.decision === null ? 'toDecide' : 'toAnswer'
}
