import { success, type Result } from '#shared/kernel/result'
import { textsHold } from '#shared/kernel/fold-text'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { Story, StoryLine } from '#shared/contract/past-views'
import type { Preferences } from '#shared/contract/preferences'
import { dayOfInstant } from '#shared/wording/day-of-instant'
import { textsOfChange, describedChange } from '#shared/wording/described-change'
import { compareNames } from '#shared/kernel/compare-names'
import { changeReader, isTakenBy, openingLine } from './past-change'
import type { KeeperPort } from './ports'

/** Of a change, so many values are described. */
const MOST_VALUES = 12

/** So many latest lines are looked through for the names of those who changed something. */
const MOST_NAMED = 100_000

/** The past changes that are asked for, described as the person may read them: a word is looked for in nothing else. */
export async function readStory(
  { keeper }: KeeperPort,
  preferences: Preferences,
  { search, author, table, day, limit }: DeskInput<'readStory'>,
): Promise<Result<Story, Failure>> {
  const reader = changeReader({ keeper }, preferences)
  const opening = openingLine(keeper)
  const lines: StoryLine[] = []
  let hasMore = false
  const back = keeper.readBack(
    (line) =>
      (author === null || line.author === author) &&
      (day === null || dayOfInstant(line.at) === day),
  )
  for await (const line of back) {
    if (table !== null && !line.changes.some((change) => change.table === table)) continue
    const described = describedChange(line, reader)
    if (search.trim() !== '' && !textsHold(textsOfChange(described), search)) continue
    if (lines.length === limit) {
      hasMore = true
      break
    }
    const { sequence, at } = line
    const values = described.values.slice(0, MOST_VALUES)
    const omitted = described.values.length - values.length
    const takable = sequence > opening && line.changes.some((one) => isTakenBy(one, reader))
    lines.push({
      sequence,
      at,
      author: line.author,
      what: described.what,
      values,
      omitted,
      takable,
    })
  }
  const authors = new Set(keeper.history(MOST_NAMED).map((line) => line.author))
  authors.delete('')
  return success({ lines, hasMore, authors: [...authors].sort(compareNames) })
}
