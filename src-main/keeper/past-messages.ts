import type { Failure } from '#shared/contract/failures'
import type { Result } from '#shared/kernel/result'
import type { Moment, Registers, WorkspaceReads } from '../use-cases/ports'

/** What the thread of a past workspace is started with. */
export interface PastAsked {
  readonly folder: string
  readonly moment: Moment
}

/** What the thread is asked for once the past is read; the small tables came along before. */
export type PastVerb = Exclude<keyof WorkspaceReads, 'registers'>

/** One question to the thread. */
export interface PastQuestion {
  readonly id: number
  readonly verb: PastVerb
  readonly input: unknown
}

/** The past was read: its small tables, its last change and the instant of that. */
export interface PastFound {
  readonly registers: Registers
  readonly sequence: number
  readonly at: string
}

/** What the thread sends: how far it is, what was found, then answers. */
export type PastMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'read'; readonly outcome: Result<PastFound | null, Failure> }
  | { readonly kind: 'answer'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly error: string }
