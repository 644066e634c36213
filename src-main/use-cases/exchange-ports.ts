import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { ExchangeFile } from '#shared/domain/exchanges/exchange-file'
import type { PaperStore } from './paper-store'
import type { SigningPorts } from './ports'

/** The key with which this machine signs. */
export interface SigningKey {
  /** 32 bytes, in hexadecimal. */
  readonly publicKey: string
  /** The Ed25519 signature of a text in UTF-8: 64 bytes, in hexadecimal. */
  readonly sign: (text: string) => string
}

/** The keys of signed files. */
export interface KeyDesk {
  /** The path of the private key. */
  readonly path: string
  /** The key of this machine, made on first use. */
  readonly own: () => Promise<Result<SigningKey, Failure>>
  /** Its public key, `null` while none was made. */
  readonly known: () => Promise<Result<string | null, Failure>>
}

/** What signed files need besides the usual ports. */
export interface ExchangePorts extends SigningPorts {
  /** The files themselves, under their SHA-256. */
  readonly contents: PaperStore
  /** Reads and verifies the bytes of one, named by its path or reference. */
  readonly readFile: (bytes: Uint8Array, path: string) => Result<ExchangeFile, Failure>
  readonly keys: KeyDesk
}
