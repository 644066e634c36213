import type { Answered, DeskInput, DeskMethod } from './desk'
import type { DeskEvent } from './views'

/** An answer with the revision at which it was begun: it saw every change told up to that one. */
export type Reply<M extends DeskMethod> = Answered<M> & { readonly revision: number }

/** What the bridge puts at `window.desk`: one way to ask, one way to listen. */
export interface DeskPort {
  /** Asks main. Expected failures come back as values; nothing is thrown but for a bug of the bridge. */
  readonly ask: <M extends DeskMethod>(method: M, input: DeskInput<M>) => Promise<Reply<M>>
  /** Hears what main tells without being asked; the function given back stops it. */
  readonly listen: (listener: (event: DeskEvent) => void) => () => void
}
