import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { isSameParty, type Exchange } from '#shared/domain/exchanges/exchange'
import {
  exchangeBytes,
  exchangeHash,
  type AnswerFile,
  type ExchangeFile,
} from '#shared/domain/exchanges/exchange-file'
import { answerOf, exchangeOf, type Passage } from '#shared/domain/exchanges/exchange-of'
import { keyStanding, type JudgedKey } from '#shared/domain/exchanges/key-standing'
import { fitsLines } from '#shared/domain/exchanges/exchange-lines'
import { answerTo, laterAnswer } from '#shared/domain/exchanges/exchange-state'
import type { ExchangePorts } from './exchange-ports'
import { readAskingFile } from './read-exchange'

/** A file that was accepted, as the journal of exchanges would show it, and what is known of its key. */
export interface JudgedExchange extends JudgedKey {
  readonly exchange: Exchange
}

/** The sent file that an answer answers, or why it answers none. */
async function answered(
  ports: ExchangePorts,
  { content, signer }: AnswerFile,
): Promise<Result<Exchange, Failure>> {
  const { exchanges } = ports.keeper.registers()
  const { about, reference, answers, lineCount, decision } = content
  const asked = exchanges.get(answers)
  if (asked?.way !== 'sent' || asked.answers !== null)
    return failure({ code: 'answerUnknown', reference })
  if (!isSameParty(signer, asked.beneficiary))
    return failure({ code: 'answerFromOther', reference, collectivity: asked.beneficiary.name })
  const before = answerTo(asked, exchanges.values())
  if (before !== undefined) return failure({ code: 'answerTwice', reference, day: before.on })
  const later = laterAnswer(asked, exchanges.values())
  if (later !== undefined) return failure({ code: 'answerOvertaken', reference, day: later.on })
  const file = await readAskingFile(ports, answers)
  if (!file.ok) return file
  const isOfThoseLines =
    about === asked.about &&
    lineCount === asked.lineCount &&
    reference === asked.reference &&
    fitsLines(decision.answer, file.value)
  return isOfThoseLines ? success(asked) : failure({ code: 'answerLines', reference })
}

/**
 * Says how a file that was read and verified relates to this workspace. Refused: one that was sent from here, one that is
 * in the journal already (its content is restored where it was lost), an answer to nothing that was sent, by another body,
 * to lines that do not exist, or a second one.
 *
 * @param path as the failures name it
 */
export async function judgeExchange(
  ports: ExchangePorts,
  file: ExchangeFile,
  path: string,
): Promise<Result<JudgedExchange, Failure>> {
  const { keeper, surroundings, keys, contents } = ports
  const { exchanges, correspondents, collectivities } = keeper.registers()
  const here = exchanges.get(exchangeHash(file))
  if (here !== undefined) {
    const kept = await contents.keep(here.id, exchangeBytes(file))
    if (!kept.ok) return kept
    const { way, on: day } = here
    return failure(
      way === 'sent' ? { code: 'exchangeOwn', path } : { code: 'exchangeTwice', path, day },
    )
  }
  const own = await keys.known()
  if (!own.ok) return own
  const { publicKey } = file.signer
  if (own.value === publicKey) return failure({ code: 'exchangeOwn', path })
  const passage: Passage = {
    way: 'received',
    on: surroundings.today(),
    at: surroundings.now(),
    author: surroundings.author(),
    subjectId: null,
  }
  // An answer has exactly the name and SIRET to which its file was sent: the bodies of the workspace are not needed.
  const listed = file.kind === 'answer' ? [] : [...collectivities.values()]
  const judged = keyStanding(file.signer, [...correspondents.values()], listed)
  if (file.kind !== 'answer') return success({ ...judged, exchange: exchangeOf(file, passage) })
  const asked = await answered(ports, file)
  if (!asked.ok) return asked
  const { subjectId } = asked.value
  return success({ ...judged, exchange: answerOf(file, asked.value, { ...passage, subjectId }) })
}
