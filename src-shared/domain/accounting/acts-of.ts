import type { Entry } from './entry'

/** Entries by what they come from: a statement issued, or one cancelled; two entries each where nothing is wrong. */
export function actsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const acts = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = `${entry.statementId} ${entry.act}`
    const act = acts.get(key)
    if (act === undefined) acts.set(key, [entry])
    else act.push(entry)
  }
  return [...acts.values()]
}
