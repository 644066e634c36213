import type { Answered, DeskInput, DeskMethod } from './desk'
import type { DeskEvent } from './views'

/** An answer with the revision at which its reading began: it includes every change announced up to that one. */
export type Reply<M extends DeskMethod> = Answered<M> & { readonly revision: number }

/** The interface at `window.desk`: one way to ask, one way to listen. */
export interface DeskPort {
  /** Asks main. Expected failures are returned as values; only a bug of the bridge throws. */
  readonly ask: <M extends DeskMethod>(method: M, input: DeskInput<M>) => Promise<Reply<M>>
  /** Receives the events that main sends; the returned function stops it. */
  readonly listen: (listener: (event: DeskEvent) => void) => () => void
}
