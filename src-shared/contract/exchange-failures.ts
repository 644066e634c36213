/** Why a signed file can't be sent, opened, decided or answered. */
export type ExchangeFailure =
  /** A file of another program. */
  | { readonly code: 'fileNotExchange'; readonly path: string }
  | {
      readonly code: 'exchangeTooLarge'
      readonly path: string
      readonly megabytes: number
      readonly limit: number
    }
  /** The signature does not match the content: it was altered, cut or assembled from others. */
  | { readonly code: 'exchangeAltered'; readonly path: string }
  /** Well signed, but by a body other than the one named in it. */
  | { readonly code: 'exchangeIncoherent'; readonly path: string }
  /** Signed with the key of this very machine: it was sent from here. */
  | { readonly code: 'exchangeOwn'; readonly path: string }
  /** The same file was opened, or sent, that day. */
  | { readonly code: 'exchangeTwice'; readonly path: string; readonly day: string }
  /** The body signs with another key than before, and the user has not accepted it. */
  | {
      readonly code: 'keyChanged'
      readonly collectivity: string
      readonly known: string
      readonly found: string
    }
  /** It resembles a body that is known under another SIRET or key, and the user has not confirmed it. */
  | {
      readonly code: 'bodyAlike'
      readonly collectivity: string
      readonly known: string
    }
  /** It answers a file that was not sent from here. */
  | { readonly code: 'answerUnknown'; readonly reference: string }
  | { readonly code: 'answerFromOther'; readonly reference: string; readonly collectivity: string }
  /** The file that it answers was answered already. */
  | { readonly code: 'answerTwice'; readonly reference: string; readonly day: string }
  /** The same thing was sent again later, and that file was answered already. */
  | { readonly code: 'answerOvertaken'; readonly reference: string; readonly day: string }
  /** It names lines that the file it answers does not contain. */
  | { readonly code: 'answerLines'; readonly reference: string }
  /** The answer was sent: the decision stays. */
  | { readonly code: 'answerLeft'; readonly reference: string }
  | { readonly code: 'exchangeUndecided'; readonly reference: string }
  /** A signed file that was sent can't be recalled. */
  | { readonly code: 'exchangeLeft'; readonly reference: string }
  /** A text to be signed has spaces at its ends or marks that change its direction, which no reader would accept. */
  | { readonly code: 'exchangeUnclear'; readonly reference: string; readonly found: string }
  /** The file beside the workspace is gone or altered. */
  | { readonly code: 'exchangeContentMissing'; readonly reference: string }
  /** The file that was chosen is no longer in memory. */
  | { readonly code: 'exchangeForgotten' }
  /** Files were signed with a key that is no longer on this machine; no other is made automatically. */
  | { readonly code: 'signingKeyMissing'; readonly path: string; readonly known: string }
  /** The key of this machine can't be read; it is never replaced automatically. */
  | { readonly code: 'signingKeyUnreadable'; readonly path: string }
