import type { PesFacts } from './pes-facts'
import { pesGaps, type PesGap } from './pes-gaps'
import type { PesChoice } from './pes-request'
import { reducedCount } from './reduced-titles'

/** What is known of a file before its numbers are asked. */
export interface PesNeeds {
  readonly gaps: readonly PesGap[]
  /** How many titles it reduces: each takes a number. */
  readonly reductions: number
}

/** What a file of these statements needs: what is missing for it, and how many numbers its reductions take. */
export const pesNeeds = (facts: PesFacts<PesChoice>): PesNeeds => ({
  gaps: pesGaps(facts),
  reductions: reducedCount(facts.lines),
})
