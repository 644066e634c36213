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

/** Whether two files are of statements of the same lender that went the same way. */
const isBeside = (one: Exchange, other: Exchange): boolean =>
  [one, other].every(({ about, answers }) => about === 'statement' && answers === null) &&
  one.way === other.way &&
  correspondentId(one.lender) === correspondentId(other.lender)

/** The statement that cancels and replaces one: the latest file of it. */
export const replacing = (
  exchange: Exchange,
  exchanges: Iterable<Exchange>,
): Exchange | undefined =>
  [...exchanges].findLast(
    (other) => other.statement?.replaces === exchange.reference && isBeside(exchange, other),
  )

/** Another statement that its lender gave the same number: one of them is not what its lender keeps. */
export const sameNumber = (
  exchange: Exchange,
  exchanges: Iterable<Exchange>,
): Exchange | undefined =>
  [...exchanges].find(
    (other) =>
      other.reference === exchange.reference &&
      other.statement !== undefined &&
      exchange.statement !== undefined &&
      other.statement.fingerprint !== exchange.statement.fingerprint &&
      isBeside(exchange, other),
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
