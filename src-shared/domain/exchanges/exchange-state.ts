import { correspondentId } from './correspondent'
import type { Exchange } from './exchange'

/** The state of an exchange, as seen from the journal. */
export type ExchangeState =
  | 'awaiting'
  | 'toDecide'
  | 'toAnswer'
  | 'accepted'
  | 'contested'
  | 'replaced'

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

/** The statements of the same lender that went the same way. */
const besides = (exchange: Exchange, exchanges: Iterable<Exchange>): readonly Exchange[] =>
  exchange.about !== 'statement' || exchange.answers !== null
    ? []
    : [...exchanges].filter(
        ({ about, answers, way, lender }) =>
          about === 'statement' &&
          answers === null &&
          way === exchange.way &&
          correspondentId(lender) === correspondentId(exchange.lender),
      )

/** The statement that cancels and replaces one: the latest file of it. */
export const replacing = (
  exchange: Exchange,
  exchanges: Iterable<Exchange>,
): Exchange | undefined =>
  besides(exchange, exchanges)
    .filter(({ statement }) => statement?.replaces === exchange.reference)
    .at(-1)

/** Another statement that its lender gave the same number: one of them is not what its lender keeps. */
export const sameNumber = (
  exchange: Exchange,
  exchanges: Iterable<Exchange>,
): Exchange | undefined =>
  besides(exchange, exchanges).find(
    ({ reference, statement }) =>
      reference === exchange.reference &&
      statement !== undefined &&
      exchange.statement !== undefined &&
      statement.fingerprint !== exchange.statement.fingerprint,
  )

/**
 * The state of a file: sent and awaiting an answer, received and to decide, decided and to answer, or answered one way or
 * the other; a statement that another one replaces is replaced, in whatever order they came. An answer has the state that it
 * gives.
 */
export function exchangeState(exchange: Exchange, exchanges: Iterable<Exchange>): ExchangeState {
  if (replacing(exchange, exchanges) !== undefined) return 'replaced'
  const last = exchange.answers === null ? answerTo(exchange, exchanges) : exchange
  const answered = last?.decision?.answer.verdict
  if (answered !== undefined) return answered
  if (exchange.way === 'sent') return 'awaiting'
  return exchange.decision === null ? 'toDecide' : 'toAnswer'
}
