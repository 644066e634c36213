import { read } from '#shared/kernel/read'
import { failedBy, failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { isSameParty } from '#shared/domain/exchanges/exchange'
import {
  EXCHANGE_FORMAT,
  EXCHANGE_VERSION,
  exchangeFileSchema,
  exchangeText,
  signedText,
  withoutSignature,
  type ExchangeFile,
} from '#shared/domain/exchanges/exchange-file'
import { unclearText, withoutLayout } from '#shared/domain/exchanges/one-spelling'
import { memberOf } from '../workspace-file/member-of'
import { parseJsonText } from '../workspace-file/parse-json-text'
import { isSignedBy } from './ed25519'

/** Whether the signer of a file is the lender that it names, and its addressee the beneficiary. */
function isCoherent({ kind, signer, to, content }: ExchangeFile): boolean {
  if (kind === 'answer') return true
  const { lender, beneficiary } = kind === 'hours' ? content : content.statement
  return isSameParty(lender, signer) && isSameParty(beneficiary, to)
}

/**
 * Reads the text of a signed file: the file, or why it is refused. It is accepted only once the whole fits the schema, in
 * its canonical form, and the signature fits the whole.
 *
 * @param path as the failures name it
 */
export function readExchangeText(text: string, path: string): Result<ExchangeFile, Failure> {
  const notOurs: Failure = { code: 'fileNotExchange', path }
  const begin = text.trimStart().slice(0, 1)
  if (begin !== '{' && begin !== '') return failure(notOurs)
  const parsed = parseJsonText(text, path, notOurs)
  if (!parsed.ok) return parsed
  if (memberOf(parsed.value, 'format') !== EXCHANGE_FORMAT) return failure(notOurs)
  const version = memberOf(parsed.value, 'version')
  if (typeof version === 'number' && version > EXCHANGE_VERSION)
    return failure({ code: 'fileFromNewerVersion', path, version, known: EXCHANGE_VERSION })
  const file = read(exchangeFileSchema, parsed.value)
  if (!file.ok)
    return failedBy(
      file.failures
        .slice(0, 1)
        .map(({ field }): Failure => ({ code: 'exchangeField', path, field })),
    )
  const { signer, signature } = file.value
  const isWhole =
    withoutLayout(text) === exchangeText(file.value) && unclearText(file.value) === null
  if (
    !isWhole ||
    !isSignedBy(signer.publicKey, signedText(withoutSignature(file.value)), signature)
  )
    return failure({ code: 'exchangeAltered', path })
  return isCoherent(file.value)
    ? success(file.value)
    : failure({ code: 'exchangeIncoherent', path })
}
