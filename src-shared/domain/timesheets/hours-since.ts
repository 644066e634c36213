import { dayNumber } from '#shared/kernel/day'
import { firstDayOf, lastDayOf, month } from '#shared/kernel/month'
import { Numbering } from '#shared/kernel/numbering'
import { agentOfMonth } from './agent-month-id'
import { emptyNumbers, type TimeColumns } from './time-columns'

/** Hours of some months: all of them, or what was written since an earlier answer. */
export interface HoursSince {
  /** Names this answer in the next question; `null` where the next one is answered whole. */
  readonly token: string | null
  /** Agent-months (`agentMonthId` values) that were written since; `null` where `hours` are all. */
  readonly changed: readonly string[] | null
  /** Without `changed` all hours; else those of the agent-months that were written and still exist. */
  readonly hours: TimeColumns
}

/** All hours, where what was written since an earlier answer is not known. */
export const wholeHours = (hours: TimeColumns): HoursSince => ({
  token: null,
  changed: null,
  hours,
})

/** The lines of an agent's month: from `start` to before `end` in the columns. */
interface Block {
  readonly id: string
  /** Month first: the order of blocks. */
  readonly key: string
  readonly agentId: string
  readonly source: TimeColumns
  readonly start: number
  readonly end: number
}

/** The first and the last day of a month, as numbers. Throws for what is no month. */
const daysOf = (name: string): readonly [number, number] => [
  dayNumber(firstDayOf(month(name))),
  dayNumber(lastDayOf(month(name))),
]

/**
 * The blocks of columns, which are laid out one after the other in the order of `entered`; `null` where they are not: a row of the vault
 * that was altered has days of another month.
 */
function blocksOf(source: TimeColumns): readonly Block[] | null {
  const places = new Map(source.agentIds.map((id, at) => [id, at]))
  const days = new Map<string, readonly [number, number]>()
  let at = 0
  const blocks = source.entered.map((id): Block => {
    const [agentId, name] = [agentOfMonth(id), id.slice(-7)]
    const [first, last] = days.get(name) ?? daysOf(name)
    days.set(name, [first, last])
    const own = places.get(agentId)
    const start = at
    for (; at < source.day.length && source.agent[at] === own; at += 1) {
      const day = source.day[at] ?? 0
      if (day < first || day > last) break
    }
    return { id, key: `${name}/${agentId}`, agentId, source, start, end: at }
  })
  return at === source.day.length ? blocks : null
}

/** Lays blocks out as columns, in the order given. */
function columnsOf(blocks: readonly Block[]): TimeColumns {
  const size = blocks.reduce((sum, { start, end }) => sum + end - start, 0)
  const [agents, bodies] = [new Numbering(), new Numbering()]
  const columns = emptyNumbers(size)
  const renumbered = new Map<TimeColumns, Int32Array>()
  let at = 0
  for (const { agentId, source, start, end } of blocks) {
    const known = renumbered.get(source) ?? new Int32Array(source.collectivityIds.length).fill(-1)
    renumbered.set(source, known)
    columns.agent.fill(agents.of(agentId), at, at + end - start)
    columns.day.set(source.day.subarray(start, end), at)
    columns.minutes.set(source.minutes.subarray(start, end), at)
    for (let line = start; line < end; line += 1, at += 1) {
      const body = source.collectivity[line] ?? -1
      if (known[body] === -1) known[body] = bodies.of(source.collectivityIds[body] ?? '')
      columns.collectivity[at] = known[body] ?? -1
    }
  }
  return {
    agentIds: agents.names,
    collectivityIds: bodies.names,
    ...columns,
    entered: blocks.map(({ id }) => id),
  }
}

/**
 * The hours of some months after what was written since they were read: the same columns as if all were read anew. Both are in the order
 * of their months, and in each of their agents, as the vault gives them. The list of the months entered stays the same one where nothing
 * was added to it or left it. `null` where that can't be known: then all is to be read.
 */
export function hoursAfter(
  before: TimeColumns,
  { changed, hours }: HoursSince,
): TimeColumns | null {
  if (changed === null) return hours
  if (changed.length === 0) return before
  const [old, since] = [blocksOf(before), blocksOf(hours)]
  if (old === null || since === null) return null
  const written = new Set(changed)
  const kept = old.filter(({ id }) => !written.has(id))
  const after = columnsOf([...kept, ...since].sort((a, b) => (a.key < b.key ? -1 : 1)))
  const isSame =
    after.entered.length === before.entered.length &&
    after.entered.every((id, at) => id === before.entered[at])
  return isSame ? { ...after, entered: before.entered } : after
}
