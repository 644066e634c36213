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

/** The agents of a filter: by words of their name, number or grade, by employer, archived or not. */
export function useAgentFilter(all: readonly Agent[]) {
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
    change: (part: Partial<Filter>) => setFilter((before) => ({ ...before, ...part })),
    clear: () => setFilter(EVERYTHING),
    isClear: query === '' && employerId === '',
    found,
  }
}
