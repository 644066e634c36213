import type { Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import type { ForeseenCell } from '../timesheets/foreseen'
import type { TimeLine } from '../timesheets/timesheet'
import { timeLineKey } from '../timesheets/time-line-key'
import { entryAmount } from './entry-amount'
import { entryEffect } from './entry-effect'
import { restOf } from './rest-of'
import type {
  SentenceEntry,
  SentenceFailure,
  SentencePart,
  SentenceReading,
  Understanding,
} from './understanding'

/** The facts that the words are compared with. */
export interface SentenceFacts {
  /** What is kept of an agent's day. */
  readonly kept: (agentId: string, day: Day) => readonly TimeLine[]
  /** What a usual week or an agreement foresees of it. */
  readonly foreseen: (agentId: string, day: Day) => readonly ForeseenCell[]
  /** The length of an agent's day, `null` where it is unknown. */
  readonly dayLength: (agentId: string, day: Day) => Minutes | null
}

/** More entries than can be reviewed before confirming. */
const MOST_ENTRIES = 2000

/** An entry whose minutes may still be the rest of the day. */
interface Cell {
  readonly part: SentencePart
  readonly agentId: string
  readonly day: Day
  readonly collectivityId: string | null
  readonly activity: string | null
}

const keyOf = ({ agentId, day, collectivityId, activity }: Omit<Cell, 'part'>): string =>
  `${agentId} ${timeLineKey({ day, collectivityId, ...(activity === null ? {} : { activity }) })}`

/** Without a word about it, the activity of the only line kept or foreseen there, where it has one. */
function activityOf(part: SentencePart, agentId: string, day: Day, facts: SentenceFacts) {
  if (part.activity !== null) return part.activity
  const lines = [...facts.kept(agentId, day), ...facts.foreseen(agentId, day)]
    .filter(({ collectivityId }) => collectivityId === part.collectivityId)
    .map(({ activity }) => activity ?? null)
  const [only, ...others] = [...new Set(lines)]
  return others.length === 0 ? (only ?? null) : null
}

function cellsOf(reading: SentenceReading, facts: SentenceFacts): readonly Cell[] {
  return reading.parts.flatMap((part) =>
    part.agentIds.flatMap((agentId) =>
      part.days.map((day) => ({
        part,
        agentId,
        day,
        collectivityId: part.collectivityId,
        activity: activityOf(part, agentId, day, facts),
      })),
    ),
  )
}

/** Each cell once; a repeated one is refused rather than added up or overwritten. */
function once(all: readonly Cell[]) {
  const cells = new Map<string, Cell>()
  const failures: SentenceFailure[] = []
  for (const cell of all) {
    const { part, agentId, day, collectivityId } = cell
    if (!cells.has(keyOf(cell))) cells.set(keyOf(cell), cell)
    else
      failures.push({
        code: 'cellTwice',
        agentId,
        day,
        collectivityId,
        from: part.from,
        to: part.to,
      })
  }
  return { cells: [...cells.values()], failures }
}

/**
 * Turns a sentence into entries of hours: what each would change against what is kept and foreseen, what must be asked,
 * what is wrong and where. It keeps nothing. The grammar is in docs/sentences.md.
 */
export function understandSentence(reading: SentenceReading, facts: SentenceFacts): Understanding {
  const count = reading.parts.reduce(
    (sum, { agentIds, days }) => sum + agentIds.length * days.length,
    0,
  )
  if (count > MOST_ENTRIES) {
    const [from, to] = [reading.parts[0]?.from ?? 0, reading.parts.at(-1)?.to ?? 0]
    const failure = { from, to, code: 'tooManyEntries', most: MOST_ENTRIES } as const
    return { ...reading, entries: [], failures: [...reading.failures, failure] }
  }
  const { cells, failures: repeated } = once(cellsOf(reading, facts))
  const failures: SentenceFailure[] = [...reading.failures, ...repeated]
  const amounts = new Map<string, Minutes>()
  for (const cell of cells) {
    if (cell.part.amount.kind === 'rest') continue
    const amount = entryAmount(cell, cell.part, facts.dayLength(cell.agentId, cell.day))
    if (amount.ok) amounts.set(keyOf(cell), amount.value)
    else failures.push(...amount.failures)
  }
  const rests = cells.filter(({ part }) => part.amount.kind === 'rest')
  for (const cell of rests) {
    const { agentId, day } = cell
    const sameDay = (other: Cell): boolean => other.agentId === agentId && other.day === day
    const inSentence = cells.filter(sameDay)
    const touched = new Set(inSentence.map(keyOf))
    const others = facts
      .kept(agentId, day)
      .filter(({ activity = null, ...line }) => !touched.has(keyOf({ ...line, agentId, activity })))
      .reduce((sum, line) => sum + line.minutes, 0)
    const said = inSentence.reduce((sum, other) => sum + (amounts.get(keyOf(other)) ?? 0), 0)
    const rest = restOf({
      cell,
      range: cell.part,
      length: facts.dayLength(agentId, day),
      taken: minutes(others + said),
      alone: rests.filter(sameDay).length === 1,
    })
    if (rest.ok) amounts.set(keyOf(cell), rest.value)
    else failures.push(...rest.failures)
  }
  const entries = cells.flatMap((cell): readonly SentenceEntry[] => {
    const amount = amounts.get(keyOf(cell))
    return amount === undefined ? [] : [entryOf(cell, amount, facts)]
  })
  return { ...reading, failures: distinct(failures), entries }
}

function entryOf(cell: Cell, amount: Minutes, facts: SentenceFacts): SentenceEntry {
  const { part, ...place } = cell
  const same = (line: TimeLine | ForeseenCell): boolean =>
    line.collectivityId === place.collectivityId && (line.activity ?? null) === place.activity
  const kept = facts.kept(place.agentId, place.day).find(same)?.minutes ?? null
  const foreseen = facts.foreseen(place.agentId, place.day).find(same)?.minutes ?? null
  return {
    ...place,
    minutes: amount,
    start: part.amount.kind === 'duration' ? (part.amount.start ?? null) : null,
    kept,
    foreseen,
    effect: entryEffect({ minutes: amount, kept, foreseen }),
  }
}

const distinct = (failures: readonly SentenceFailure[]): readonly SentenceFailure[] => [
  ...new Map(failures.map((failure) => [JSON.stringify(failure), failure])).values(),
]
