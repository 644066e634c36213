import { nameText } from '#shared/domain/sentences/name-text'
import type { NameIndex, Named } from '#shared/domain/sentences/name-index'
import type { SentenceQuestion } from '#shared/domain/sentences/understanding'
import type { Entry } from './entry'
import type { SentenceView } from './sentence/use-sentence'

/** A line of the palette that arrows choose and Enter takes. */
export type PaletteOption =
  | { readonly kind: 'keep'; readonly id: 'keep' }
  /** An answer to what a name means: the text with that name in it. */
  | { readonly kind: 'answer'; readonly id: string; readonly entry: Entry; readonly text: string }
  | { readonly kind: 'entry'; readonly id: string; readonly entry: Entry }

/** Names of a sentence that are listed; more would hide its entries. */
const MOST_NAMED = 3

const entryIdOf = ({ kind, id }: Named): string => `${kind}-${id}`

/** Answers to what a name may mean. */
export function answers(
  text: string,
  { from, to, candidates }: SentenceQuestion,
  entries: readonly Entry[],
  names: NameIndex,
): readonly PaletteOption[] {
  return candidates.flatMap((named) => {
    const entry = entries.find(({ id }) => id === entryIdOf(named))
    const answered = `${text.slice(0, from)}${nameText(named, names)}${text.slice(to)}`
    return entry === undefined
      ? []
      : [{ kind: 'answer', id: `answer-${entry.id}`, entry, text: answered } as const]
  })
}

/** Where the agents and bodies that a sentence names can be seen. */
export function namedEntries(
  { understanding: { spans } }: SentenceView,
  entries: readonly Entry[],
): readonly Entry[] {
  const ids = new Set(
    spans.flatMap((span) => {
      if (span.kind === 'agent')
        return span.agentIds.length === 1
          ? span.agentIds.flatMap((id) => [`agent-${id}`, `week-${id}`])
          : []
      return span.kind === 'collectivity' && span.collectivityId !== null
        ? [`collectivity-${span.collectivityId}`]
        : []
    }),
  )
  return entries.filter(({ id }) => ids.has(id)).slice(0, MOST_NAMED)
}
