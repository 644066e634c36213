import type { SentenceReading } from '#shared/domain/sentences/understanding'
import type { TextRange } from '#shared/domain/sentences/sentence-token'

/** How a piece of the text is underlined: by its meaning, or as a question or a fault. */
export type Mark = 'agent' | 'days' | 'amount' | 'collectivity' | 'activity' | 'asked' | 'wrong'

/** A piece of the text; pieces follow each other without a gap. */
export interface MarkedPiece {
  readonly text: string
  readonly mark: Mark | null
}

/** Failures about the words themselves; others are about a whole part. */
const OF_WORDS: ReadonlySet<string> = new Set([
  'unknownWord',
  'duration',
  'dayImpossible',
  'weekdayDiffers',
  'rangeReversed',
  'rangeTooLong',
  'sentenceTooLong',
])

/** Cuts a text into pieces, each marked by its meaning. A fault has precedence over a meaning. */
export function markedPieces(text: string, reading: SentenceReading): readonly MarkedPiece[] {
  const marks = [
    ...reading.failures
      .filter(({ code }) => OF_WORDS.has(code))
      .map(({ from, to }) => ({ from, to, mark: 'wrong' as const })),
    ...reading.questions.map(({ from, to }) => ({ from, to, mark: 'asked' as const })),
    ...reading.spans.map(({ from, to, kind }) => ({ from, to, mark: kind })),
  ]
  const placed: (TextRange & { readonly mark: Mark })[] = []
  for (const one of marks)
    if (placed.every(({ from, to }) => one.to <= from || one.from >= to)) placed.push(one)
  placed.sort((a, b) => a.from - b.from)
  const pieces: MarkedPiece[] = []
  let at = 0
  for (const { from, to, mark } of placed) {
    pieces.push({ text: text.slice(at, from), mark: null }, { text: text.slice(from, to), mark })
    at = to
  }
  return [...pieces, { text: text.slice(at), mark: null }].filter((piece) => piece.text !== '')
}
