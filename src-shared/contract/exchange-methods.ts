import { z } from 'zod'
import type { Day } from '#shared/kernel/day'
import { idField } from '#shared/kernel/fields'
import type { ContentCheck } from '#shared/domain/exchanges/check-content'
import type { KeyStanding } from '#shared/domain/exchanges/key-standing'
import { verdictSchema } from '#shared/domain/exchanges/decision'
import type { Exchange } from '#shared/domain/exchanges/exchange'
import type { ExchangeParty } from '#shared/domain/exchanges/exchange'
import { EXCHANGE_SUBJECTS, hex64 } from '#shared/domain/exchanges/exchange'
import type { AskingFile } from '#shared/domain/exchanges/exchange-file'
import { answer, decides, does, keeps, reads } from './method'
import type { FilesWritten } from './views'

/** A signed file that was chosen and verified; nothing of it is kept. `asked: false` when the dialogue was closed. */
export type ExchangeChoice =
  | { readonly asked: false }
  | {
      readonly asked: true
      readonly token: string
      readonly fileName: string
      /** As the journal would record it. */
      readonly exchange: Exchange
      /** The body that signed it, and the day by its clock, which may come after today. */
      readonly signer: ExchangeParty
      readonly sentOn: Day
      readonly key: {
        readonly standing: KeyStanding
        readonly fingerprint: string
        /** The body that it was compared with, with the fingerprint of its key where one is known. */
        readonly known: (ExchangeParty & { readonly fingerprint: string | null }) | null
      }
      /** What was computed again from the file; nothing for an answer. */
      readonly checks: readonly ContentCheck[]
    }

/** A file that asks for an answer, as stored beside the workspace, with what was computed again from it. */
export interface ExchangeView {
  readonly file: AskingFile
  readonly checks: readonly ContentCheck[]
}

/** Fingerprints of the key of this machine. */
export interface OwnKey {
  /** `null` while this machine has none. */
  readonly fingerprint: string | null
  /** The key with which files were sent until now, where it is another. */
  readonly before: string | null
  /** The path of the key, or where it would be. */
  readonly path: string
}

const of = z.strictObject({ id: hex64 })

/** What the window may ask about signed files, sent and received. */
export const exchangeMethods = {
  /** Signs a statement or a record of hours, and writes it where the user chooses. */
  sendExchange: decides(
    z.strictObject({ about: z.enum(EXCHANGE_SUBJECTS), subjectId: idField }),
    answer<FilesWritten>(),
  ),
  /** Asks for a signed file and verifies it. */
  chooseExchange: does(z.strictObject({}), answer<ExchangeChoice>()),
  /** Keeps the file that was chosen; `knowingly` accepts another key than the one known, or a body that looks like another. */
  takeExchange: keeps(z.strictObject({ token: z.string().min(1).max(80), knowingly: z.boolean() })),
  readExchange: reads(of, answer<ExchangeView>(), ['exchanges']),
  /** Keeps what is decided of a received file; `null` removes the decision, as long as no answer was sent. */
  decideExchange: keeps(of.extend({ answer: verdictSchema.nullable() })),
  /** Signs the answer that was decided, and writes it where the user chooses. */
  answerExchange: decides(of, answer<FilesWritten>()),
  readOwnKey: reads(z.strictObject({}), answer<OwnKey>(), ['exchanges']),
  /** Makes the key of this machine, where it has none: the user was warned that each correspondent must accept it. */
  makeOwnKey: does(z.strictObject({}), answer<OwnKey>()),
} as const
