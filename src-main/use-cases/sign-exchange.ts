import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import {
  EXCHANGE_FORMAT,
  EXCHANGE_MEGABYTES,
  EXCHANGE_VERSION,
  exchangeBytes,
  exchangeFileSchema,
  referenceOf,
  signedText,
  type ExchangeFile,
  type UnsignedExchange,
} from '#shared/domain/exchanges/exchange-file'
import { keyFingerprint } from '#shared/domain/exchanges/key-fingerprint'
import { lastOwnKey } from '#shared/domain/exchanges/last-own-key'
import { unclearText } from '#shared/domain/exchanges/one-spelling'
import type { ExchangePorts } from './exchange-ports'

/** What a file says, before it is signed. */
export type ExchangeDraft = UnsignedExchange extends infer U
  ? U extends UnsignedExchange
    ? Pick<U, 'kind' | 'to' | 'content'> & {
        readonly signer: Omit<U['signer'], 'publicKey'>
      }
    : never
  : never

/** A signed file with its bytes. */
export interface SignedFile {
  readonly file: ExchangeFile
  readonly bytes: Uint8Array
}

/**
 * Signs the content of a file with the key of this machine, dated today. Refused where no reader would accept it, and where
 * the previous key is gone: a new one, which every correspondent would have to accept, is made only when the user says so.
 */
export async function signExchange(
  { keys, surroundings, keeper }: Omit<ExchangePorts, 'contents' | 'readFile'>,
  draft: ExchangeDraft,
): Promise<Result<SignedFile, Failure>> {
  const reference = referenceOf(draft)
  const found = unclearText(draft)
  if (found !== null) return failure({ code: 'exchangeUnclear', reference, found })
  const known = await keys.known()
  if (!known.ok) return known
  const used = lastOwnKey(keeper.registers().exchanges.values())
  if (known.value === null && used !== null)
    return failure({ code: 'signingKeyMissing', path: keys.path, known: keyFingerprint(used) })
  const key = await keys.own()
  if (!key.ok) return key
  const { publicKey, sign } = key.value
  const unsigned = {
    ...draft,
    format: EXCHANGE_FORMAT,
    version: EXCHANGE_VERSION,
    id: surroundings.newId(),
    signer: { ...draft.signer, publicKey },
    sentOn: surroundings.today(),
  } as const
  const file = exchangeFileSchema.parse({ ...unsigned, signature: sign(signedText(unsigned)) })
  const bytes = exchangeBytes(file)
  const megabytes = Math.ceil(bytes.length / 1_000_000)
  const limit = EXCHANGE_MEGABYTES
  return megabytes > limit
    ? failure({ code: 'exchangeTooLarge', path: reference, megabytes, limit })
    : success({ file, bytes })
}
