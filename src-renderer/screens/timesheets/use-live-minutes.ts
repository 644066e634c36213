import { useCallback } from 'react'
import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import type { Minutes } from '#shared/kernel/minutes'
import { minutes, MINUTES_PER_DAY } from '#shared/kernel/minutes'
import type { ViewOf } from './use-cell-views'
import type { Draft } from './use-grid'
import type { ModelRow } from './week-model'

/** What a cell counts for in totals at this very moment. */
export type LiveMinutes = (row: ModelRow, weekday: number) => Minutes

const DAY = minutes(MINUTES_PER_DAY)

/** Totals follow the typing: an open cell counts for what its text reads, as soon as it reads as a duration. */
export function useLiveMinutes(viewOf: ViewOf, draft: Draft | null): LiveMinutes {
  return useCallback(
    (row, weekday) => {
      const kept = viewOf(row, weekday).minutes
      if (draft?.key !== row.key || draft.weekday !== weekday) return kept
      if (draft.text.trim() === '') return minutes(0)
      const read = parseDuration(draft.text, DAY)
      return read.ok ? read.value.minutes : kept
    },
    [viewOf, draft],
  )
}
