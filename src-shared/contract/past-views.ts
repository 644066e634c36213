import type { ChangedValue } from './changed-value'

/** What is looked at in place of the present: the workspace as it was, of this journal or of a backup. */
export interface PastView {
  readonly of: 'journal' | 'backup'
  /** The instant that was asked for, or at which the backup was made (ISO 8601, UTC). */
  readonly at: string
  /** Instant of the last change that it has; `null` where it has none. */
  readonly changedAt: string | null
}

/** A past change, described with its values. */
export interface StoryLine {
  readonly sequence: number
  /** ISO 8601 instant, UTC. */
  readonly at: string
  /** Empty where no name was given. */
  readonly author: string
  readonly what: string
  readonly values: readonly ChangedValue[]
  /** How many more values it changed. */
  readonly omitted: number
  /** Whether something of it can be taken again. */
  readonly takable: boolean
}

/** The past changes that were asked for, the latest first. */
export interface Story {
  readonly lines: readonly StoryLine[]
  /** Whether there are earlier ones. */
  readonly hasMore: boolean
  /** Everyone who changed something, by name. */
  readonly authors: readonly string[]
}
