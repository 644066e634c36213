import { groupBy } from '#shared/kernel/group-by'
import type { Entry } from './entry'

/** Entries by their origin, a statement issued or one cancelled, and by their line: two entries each where nothing is wrong. */
export const actsOf = (entries: readonly Entry[]): readonly (readonly Entry[])[] =>
  groupBy(entries, ({ statementId, act, line }) => `${statementId} ${act} ${String(line)}`)
