import { useState } from 'react'

interface AddedRows {
  /** Keys of the rows that were asked for by name. */
  readonly added: ReadonlySet<string>
  readonly add: (key: string) => void
}

/** The rows that a person brought in; they stay from week to week as long as the agent does. */
export function useAddedRows(): AddedRows {
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set())
  return { added, add: (key) => setAdded((known) => new Set([...known, key])) }
}
