import { z } from 'zod'
import { idField } from '#shared/kernel/fields'
import type { ContentCheck } from '#shared/domain/exchanges/check-content'
import type { KeyStanding } from '#shared/domain/exchanges/correspondent'
import { verdictSchema } from '#shared/domain/exchanges/decision'
import type { Exchange } from '#shared/domain/exchanges/exchange'
import { EXCHANGE_SUBJECTS, hex64 } from '#shared/domain/exchanges/exchange'
import type { AskingFile } from '#shared/domain/exchanges/exchange-file'
import { gives } from './method'
import type { Saved } from './saved'
import type { FilesWritten } from './views'

/** A signed file that was chosen and verified; nothing of it is kept. `asked: false` when the dialogue was closed. */
export type ExchangeChoice =
  | { readonly asked: false }
  | {
      readonly asked: true
      readonly token: string
      readonly fileName: string
      /** As it would stand in the journal. */
      readonly exchange: Exchange
      readonly key: {
        readonly standing: KeyStanding
        readonly fingerprint: string
        /** That of the key known until now; `null` where none is. */
        readonly known: string | null
      }
      /** What was done again from what the file says; nothing for an answer. */
      readonly checks: readonly ContentCheck[]
    }

/** A file that asks for an answer, as it lies beside the workspace, with what was done again from it. */
export interface ExchangeView {
  readonly file: AskingFile
  readonly checks: readonly ContentCheck[]
}

const of = z.strictObject({ id: hex64 })

/** What the window may ask about signed files that leave and arrive. */
export const exchangeMethods = {
  /** Signs a statement or a record of hours, and writes it where the person chooses. */
  sendExchange: gives<FilesWritten>()(
    z.strictObject({ about: z.enum(EXCHANGE_SUBJECTS), subjectId: idField }),
  ),
  /** Asks for a signed file and verifies it. */
  chooseExchange: gives<ExchangeChoice>()(z.strictObject({})),
  /** Keeps the file that was chosen; `otherKey` accepts a key that is not the one known until now. */
  takeExchange: gives<Saved>()(
    z.strictObject({ token: z.string().min(1).max(80), otherKey: z.boolean() }),
  ),
  readExchange: gives<ExchangeView>()(of),
  /** Keeps what is decided of a received file; `null` takes it back, as long as no answer has left. */
  decideExchange: gives<Saved>()(of.extend({ answer: verdictSchema.nullable() })),
  /** Signs the answer that was decided, and writes it where the person chooses. */
  answerExchange: gives<FilesWritten>()(of),
  /** Fingerprint of the key of this machine, `null` before anything was signed. */
  readOwnKey: gives<{ readonly fingerprint: string | null }>()(z.strictObject({})),
} as const
