import type { Day } from '#shared/kernel/day'
import type { WantedCell } from '../timesheets/set-cells'
import type { TimeLine } from '../timesheets/timesheet'
import type { SentenceEntry } from './understanding'

/** The cells of one agent. */
export interface SentenceSheet {
  readonly agentId: string
  readonly lines: readonly WantedCell[]
}

/** What a line already has besides its minutes stays: its task, and its beginning unless the sentence gives one. */
function wantedCell(entry: SentenceEntry, kept: readonly TimeLine[]): WantedCell {
  const { day, collectivityId, activity } = entry
  const line = kept.find(
    (one) => one.collectivityId === collectivityId && (one.activity ?? null) === activity,
  )
  const start = entry.start ?? line?.start
  return {
    day,
    collectivityId,
    minutes: entry.effect === 'removes' ? null : entry.minutes,
    task: line?.task ?? '',
    ...(activity === null ? {} : { activity }),
    ...(start === undefined ? {} : { start }),
  }
}

/**
 * The cells to keep for some entries, agent by agent. Entries that are kept already are left out, unless the sentence
 * says when they began.
 */
export function sentenceSheets(
  entries: readonly SentenceEntry[],
  kept: (agentId: string, day: Day) => readonly TimeLine[],
): readonly SentenceSheet[] {
  const wanted = entries.filter(({ effect, start }) => effect !== 'same' || start !== null)
  return [...new Set(wanted.map(({ agentId }) => agentId))].map((agentId) => ({
    agentId,
    lines: wanted
      .filter((entry) => entry.agentId === agentId)
      .map((entry) => wantedCell(entry, kept(agentId, entry.day))),
  }))
}
