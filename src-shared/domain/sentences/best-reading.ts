import type { Candidate, ReadingGround } from './elements-at'
import { elementsAt } from './elements-at'
import type { SentenceElement } from './sentence-element'

interface Step extends Candidate {
  /** The cost of this element and of all that follow. */
  readonly total: number
}

/**
 * Cuts a sentence into elements in the likeliest way: few and long ones, names as they are written rather than nearly so,
 * and no word left unread where it can be helped. Of two equal ways the one listed first holds, so that the answer never
 * depends on chance.
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
