import {
  MOST_FACTS,
  type CorrectableFact,
  type SettledFacts,
} from '#shared/contract/correctable-facts'

/**
 * What only statements lock, as one correction takes it.
 *
 * @param count lines that say so; one fact may hold several
 */
export const forOneCorrection = (
  facts: readonly CorrectableFact[],
  count: number = facts.length,
): SettledFacts => ({ count, facts: facts.length > MOST_FACTS ? [] : facts })
