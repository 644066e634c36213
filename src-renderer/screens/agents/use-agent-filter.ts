import { useMemo, useState } from 'react'
import { textsHold } from '#shared/kernel/fold-text'
import type { Agent } from '#shared/domain/agents/agent'

interface Filter {
  readonly query: string
  /** Empty: every employer. */
  readonly employerId: string
  readonly archived: boolean
}

const EVERYTHING: Filter = { query: '', employerId: '', archived: false }

interface AgentFilter {
  readonly filter: Filter
  readonly change: (part: Partial<Filter>) => void
  readonly clear: () => void
  readonly isClear: boolean
  readonly found: readonly Agent[]
}

/** The agents of a filter: by words of their name, number or grade, by employer, archived or not. */
export function useAgentFilter(all: readonly Agent[]): AgentFilter {
  const [filter, setFilter] = useState(EVERYTHING)
  const { query, employerId, archived: withArchived } = filter
  const found = useMemo(
    () =>
      all.filter(
        ({ archived, employerId: employer, firstName, lastName, registrationNumber, grade }) =>
          (withArchived || !archived) &&
          (employerId === '' || employer === employerId) &&
          textsHold([firstName, lastName, registrationNumber, grade], query),
      ),
    [all, query, employerId, withArchived],
  )
  return {
    filter,
    change: (part) => setFilter((before) => ({ ...before, ...part })),
    clear: () => setFilter(EVERYTHING),
    isClear: query === '' && employerId === '',
    found,
  }
}
