import { readFile, stat } from 'node:fs/promises'
import { failure, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { EXCHANGE_MEGABYTES, type ExchangeFile } from '#shared/domain/exchanges/exchange-file'
import { diskCode } from '../files/disk-failure'
import { readExchangeText } from './read-exchange-text'

const MEGABYTE = 1_000_000

/** Reads the bytes of a signed file; those that are not UTF-8 are refused. */
export function readExchangeBytes(bytes: Uint8Array, path: string): Result<ExchangeFile, Failure> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return failure({ code: 'fileNotExchange', path })
  }
  return readExchangeText(text, path)
}

/** Reads and verifies a signed file; one that is too large is refused before it is read. */
export async function readExchangeFile(path: string): Promise<Result<ExchangeFile, Failure>> {
  try {
    const found = await stat(path)
    if (!found.isFile()) return failure({ code: 'fileUnreadable', path, reason: 'EISDIR' })
    const megabytes = Math.ceil(found.size / MEGABYTE)
    const limit = EXCHANGE_MEGABYTES
    if (megabytes > limit) return failure({ code: 'exchangeTooLarge', path, megabytes, limit })
    return readExchangeBytes(await readFile(path), path)
  } catch (error) {
    const code = diskCode(error)
    if (code === null) throw error
    return failure(
      code === 'ENOENT' || code === 'ENOTDIR'
        ? { code: 'fileMissing', path }
        : { code: 'fileUnreadable', path, reason: code },
    )
  }
}
