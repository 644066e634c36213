import type { ChangedValue } from '#shared/contract/changed-value'
import type { ChangeLabel } from '#shared/contract/views'
import type { Change } from '#shared/domain/workspace/change'
import { changeWords } from './change-words'
import { changedValues, NOTHING, type ChangeReader } from './changed-values'
import { dayOfInstant } from './day-of-instant'
import { formatDay, formatTime } from './format'

/** An accepted change with what it changed. */
export interface PastLine {
  readonly sequence: number
  /** ISO 8601 instant, UTC. */
  readonly at: string
  readonly author: string
  readonly label: ChangeLabel
  readonly changes: readonly Change[]
}

/** A change in words: when, who, what, and each value before and after. */
export interface DescribedChange {
  readonly day: string
  readonly time: string
  readonly author: string
  readonly what: string
  readonly values: readonly ChangedValue[]
}

/** Describes an accepted change. Without its values, where they are not described, it still says what was done. */
export function describedChange(line: PastLine, reader: ChangeReader): DescribedChange {
  const { say, language } = reader
  return {
    day: formatDay(dayOfInstant(line.at), 'long', language),
    time: formatTime(line.at),
    author: line.author === '' ? NOTHING : line.author,
    what: changeWords(line.label, say, language),
    values: line.changes.flatMap((change) => changedValues(change, reader)),
  }
}

/** Everything that a described change says: what a word is looked for in. */
export const textsOfChange = ({
  day,
  time,
  author,
  what,
  values,
}: DescribedChange): readonly string[] => [
  day,
  time,
  author,
  what,
  ...values.flatMap(({ where, before, after }) => [where, before, after]),
]
