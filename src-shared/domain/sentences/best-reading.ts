import { elementsAt, type Candidate, type ReadingGround } from './elements-at'
import type { SentenceElement } from './sentence-element'

interface Step extends Candidate {
  /** The cost of this element and of all that follow. */
  readonly total: number
}

/**
 * Splits a sentence into elements in the likeliest way: few and long ones, exact names rather than similar ones, and as few
 * unread words as possible. Of two equal ways the one listed first is taken, so that the answer is deterministic.
 */
export function bestReading(ground: ReadingGround): readonly SentenceElement[] {
  const { tokens } = ground
  const steps = new Map<number, Step>()
  const totalFrom = (at: number): number => (at >= tokens.length ? 0 : (steps.get(at)?.total ?? 0))
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    for (const candidate of elementsAt(ground, at)) {
      const total = candidate.cost + totalFrom(candidate.end)
      const best = steps.get(at)
      if (best === undefined || total < best.total) steps.set(at, { ...candidate, total })
    }
  }
  const elements: SentenceElement[] = []
  for (let at = 0; at < tokens.length;) {
    const step = steps.get(at)
    const [first, last] = [tokens[at], tokens[(step?.end ?? at + 1) - 1]]
    if (step === undefined || first === undefined || last === undefined) break
    elements.push({ ...step.value, from: first.from, to: last.to })
    at = step.end
  }
  return elements
}
