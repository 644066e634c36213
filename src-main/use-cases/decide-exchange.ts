import { failure, success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { Exchange } from '#shared/domain/exchanges/exchange'
import { fitsLines } from '#shared/domain/exchanges/exchange-lines'
import { answerTo, replacing } from '#shared/domain/exchanges/exchange-state'
import type { ExchangePorts } from './exchange-ports'
import { keepRecord } from './keep-record'
import { readAskingFile } from './read-exchange'
import type { Kept } from './ports'
import { unknownRecord } from './missing-records'

/** A received file that may still be decided on. */
export function openExchange(
  { keeper }: Pick<ExchangePorts, 'keeper'>,
  id: string,
): Result<Exchange, Failure> {
  const { exchanges } = keeper.registers()
  const exchange = exchanges.get(id)
  if (exchange?.way !== 'received' || exchange.answers !== null)
    return unknownRecord('exchanges', id)
  const { reference } = exchange
  const by = replacing(exchange, exchanges.values())
  if (by !== undefined)
    return failure({ code: 'exchangeReplaced', reference, by: by.reference, day: by.on })
  return answerTo(exchange, exchanges.values()) === undefined
    ? success(exchange)
    : failure({ code: 'answerLeft', reference })
}

/** Keeps what is decided of a received file, line by line; `null` removes the decision. Refused once the answer was sent or another statement replaces it. */
export const decideExchange = (
  ports: ExchangePorts,
  { id, answer }: DeskInput<'decideExchange'>,
): Kept =>
  ports.keeper.accept(async () => {
    const { surroundings } = ports
    const open = openExchange(ports, id)
    if (!open.ok) return open
    const before = open.value
    const { reference } = before
    const file = await readAskingFile(ports, id)
    if (!file.ok) return file
    if (answer !== null && !fitsLines(answer, file.value))
      return failure({ code: 'answerLines', reference })
    const decision =
      answer === null ? null : { answer, on: surroundings.today(), author: surroundings.author() }
    return keepRecord(
      { verb: 'decideExchange', subject: reference, when: null },
      { table: 'exchanges', id, before, after: { ...before, decision } },
    )
  })
