import type { CorrectableFact } from '#shared/contract/correctable-facts'

/** The kinds of facts that are typed here. */
export const FACT_KINDS = ['hours', 'moved', 'cost', 'value'] as const

export type FactKind = (typeof FACT_KINDS)[number]

/** What every form of a fact is given. */
export interface AddFactProps {
  /** What the correction changes already. */
  readonly facts: readonly CorrectableFact[]
  readonly onAdd: (fact: CorrectableFact) => void
  /** Whether a fact is typed that is not added yet. */
  readonly onTyped: (isTyped: boolean) => void
}
