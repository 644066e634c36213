import type { Day } from '#shared/kernel/day'
import { bestReading } from './best-reading'
import { groupParts } from './group-parts'
import type { NameIndex } from './name-index'
import { resolvePart, type Inherited } from './resolve-part'
import type { SentenceDates } from './sentence-dates'
import { sentenceTokens } from './sentence-token'
import type { SentenceFailure, SentenceReading } from './understanding'

/** What the words of a sentence are about: who and what may be named, and from which day it counts. */
export interface SentenceWords {
  readonly dates: SentenceDates
  readonly names: NameIndex
  /** Whose week is on screen, if one person's. */
  readonly agentId: string | null
  /** Activities already used, as written. */
  readonly activities: readonly string[]
  /** Whether some agreement lends the agent to the body. */
  readonly serves: (agentId: string, collectivityId: string) => boolean
}

/** The longest sentence that is read. */
const LONGEST_SENTENCE = 500

const nothing: SentenceReading = { spans: [], parts: [], questions: [], failures: [] }

/** Reads what the words of a sentence say, before anything kept or foreseen is looked at (grammar: docs/sentences.md). */
export function readSentence(text: string, words: SentenceWords): SentenceReading {
  if (text.length > LONGEST_SENTENCE) {
    const range = { from: LONGEST_SENTENCE, to: text.length }
    return {
      ...nothing,
      failures: [{ ...range, code: 'sentenceTooLong', most: LONGEST_SENTENCE }],
    }
  }
  const { dates, names, activities, serves, agentId } = words
  const elements = bestReading({ text, tokens: sentenceTokens(text), dates, names, activities })
  const unknown = elements.flatMap(({ kind, from, to }): readonly SentenceFailure[] =>
    kind === 'unknown' ? [{ code: 'unknownWord', found: text.slice(from, to), from, to }] : [],
  )
  const today: readonly Day[] | null = dates.day === null ? null : [dates.day]
  let before: Inherited = {
    agentIds: agentId === null ? null : [agentId],
    days: today,
    collectivityId: undefined,
  }
  let reading: SentenceReading = { ...nothing, failures: unknown }
  for (const group of groupParts(elements, agentId !== null)) {
    const read = resolvePart(group, before, { text, dates, names, serves })
    before = read.leaves
    reading = {
      spans: [...reading.spans, ...read.spans],
      parts: read.part === null ? reading.parts : [...reading.parts, read.part],
      questions: [...reading.questions, ...read.questions],
      failures: [...reading.failures, ...read.failures],
    }
  }
  return { ...reading, spans: [...reading.spans].sort((a, b) => a.from - b.from) }
}
