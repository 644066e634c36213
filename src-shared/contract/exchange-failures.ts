import type { Coded } from '#shared/kernel/coded'

/** Why a signed file can't be sent, opened, decided or answered. */
export type ExchangeFailure = Coded<{
  /** A file of another program. */
  fileNotExchange: { path: string }
  exchangeTooLarge: { path: string; megabytes: number; limit: number }
  /** A field that this program does not know, or a value that it does not admit: only the signer may correct it. */
  exchangeField: { path: string; field: string }
  /** The signature does not match the content: it was altered, cut or assembled from others. */
  exchangeAltered: { path: string }
  /** Well signed, but by a body other than the one named in it. */
  exchangeIncoherent: { path: string }
  /** Signed with the key of this very machine: it was sent from here. */
  exchangeOwn: { path: string }
  /** The same file was opened, or sent, that day. */
  exchangeTwice: { path: string; day: string }
  /** The body signs with another key than before, and the user has not accepted it. */
  keyChanged: { collectivity: string; known: string; found: string }
  /** It resembles a body that is known under another SIRET or key, and the user has not confirmed it. */
  bodyAlike: { collectivity: string; known: string }
  /** It answers a file that was not sent from here. */
  answerUnknown: { reference: string }
  answerFromOther: { reference: string; collectivity: string }
  /** The file that it answers was answered already. */
  answerTwice: { reference: string; day: string }
  /** The same thing was sent again later, and that file was answered already. */
  answerOvertaken: { reference: string; day: string }
  /** It names lines that the file it answers does not contain. */
  answerLines: { reference: string }
  /** The answer was sent: the decision stays. */
  answerLeft: { reference: string }
  /** Another statement that came replaces it: that one is answered. */
  exchangeReplaced: { reference: string; by: string; day: string }
  exchangeUndecided: { reference: string }
  /** A signed file that was sent can't be recalled. */
  exchangeLeft: { reference: string }
  /** A text to be signed has spaces at its ends or marks that change its direction, which no reader would accept. */
  exchangeUnclear: { reference: string; found: string }
  /** The file beside the workspace is gone or altered. */
  exchangeContentMissing: { reference: string }
  /** The file that was chosen is no longer in memory. */
  exchangeForgotten: object
  /** Files were signed with a key that is no longer on this machine; no other is made automatically. */
  signingKeyMissing: { path: string; known: string }
  /** The key of this machine can't be read; it is never replaced automatically. */
  signingKeyUnreadable: { path: string }
}>
