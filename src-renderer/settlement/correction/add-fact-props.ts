import type { CorrectableFact } from '#shared/contract/correctable-facts'

/** What every form of a fact is given. */
export interface AddFactProps {
  /** What the correction changes already. */
  readonly facts: readonly CorrectableFact[]
  readonly onAdd: (fact: CorrectableFact) => void
  /** Whether a fact is typed that is not added yet. */
  readonly onTyped: (isTyped: boolean) => void
}
