import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'

/** A file as the user chose it. */
export interface PaperFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** The contents of papers, each under its SHA-256: what is kept is never written again, only checked. */
export interface PaperStore {
  /** Keeps a content whole or not at all; one that is there already and unaltered is not written again. */
  readonly keep: (sha256: string, bytes: Uint8Array) => Promise<Result<null, Failure>>
  /** A content as it was kept; `missing` or `altered` where the disk no longer has it. */
  readonly read: (sha256: string) => Promise<Uint8Array | 'missing' | 'altered'>
}
