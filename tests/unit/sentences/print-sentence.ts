import type { NameIndex } from '#shared/domain/sentences/name-index'
import { nameText } from '#shared/domain/sentences/name-text'
import type { SentenceEntry } from '#shared/domain/sentences/understanding'

/** The word for time that no body asked for, read in both languages. */
const COMMON_TIME = 'temps commun'

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60))}h${String(minutes % 60).padStart(2, '0')}`

const amount = ({ minutes, start }: SentenceEntry): string =>
  start === null ? clock(minutes) : `${clock(start)}-${clock(start + minutes)}`

/**
 * Writes entries as a sentence that says each of them whole, whatever is on screen: read again, it gives the same entries.
 * Activities must hold no bracket.
 */
export function printSentence(entries: readonly SentenceEntry[], index: NameIndex): string {
  return entries
    .map((entry) => {
      const { agentId, day, collectivityId, activity } = entry
      return [
        nameText({ kind: 'agent', id: agentId }, index),
        day,
        collectivityId === null
          ? COMMON_TIME
          : nameText({ kind: 'collectivity', id: collectivityId }, index),
        ...(activity === null ? [] : [`(${activity})`]),
        amount(entry),
      ].join(' ')
    })
    .join(', ')
}
