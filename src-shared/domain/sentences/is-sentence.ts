import type { AmountExpression } from './sentence-element'
import type { SentenceReading } from './understanding'

/** A number without a unit may be anything. */
const isBare = (amount: AmountExpression): boolean =>
  amount.kind === 'duration' && /^\d+$/.test(amount.text)

/**
 * Whether a line of text is about hours, even half-written, rather than a name to search for: it gives two of whom, when,
 * how long and for which body, or a duration beside unknown words.
 */
export function isSentence({ spans, questions, failures }: SentenceReading): boolean {
  const kinds = new Set<string>([
    ...spans.map(({ kind }) => kind),
    ...questions.flatMap(({ candidates }) => candidates.slice(0, 1).map(({ kind }) => kind)),
  ])
  return (
    kinds.size > 1 ||
    (spans.some((span) => span.kind === 'amount' && !isBare(span.amount)) &&
      failures.some(({ code }) => code === 'unknownWord'))
  )
}
