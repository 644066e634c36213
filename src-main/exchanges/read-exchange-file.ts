import { failure, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { EXCHANGE_MEGABYTES, type ExchangeFile } from '#shared/domain/exchanges/exchange-file'
import { readBounded } from '../files/read-bounded'
import { utf8Text } from '../files/utf8-text'
import { readExchangeText } from './read-exchange-text'

/** Reads the bytes of a signed file; those that are not UTF-8 are refused. */
export function readExchangeBytes(bytes: Uint8Array, path: string): Result<ExchangeFile, Failure> {
  const text = utf8Text(bytes)
  return text === null ? failure({ code: 'fileNotExchange', path }) : readExchangeText(text, path)
}

/** Reads and verifies a signed file; one that is too large is refused before it is read. */
export async function readExchangeFile(path: string): Promise<Result<ExchangeFile, Failure>> {
  const bytes = await readBounded(path, EXCHANGE_MEGABYTES, 'exchangeTooLarge')
  return bytes.ok ? readExchangeBytes(bytes.value, path) : bytes
}
