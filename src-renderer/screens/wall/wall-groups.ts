import type { Agent } from '#shared/domain/agents/agent'
import type { ForeseenCell } from '#shared/domain/timesheets/foreseen'
import { isSameLineValue } from '#shared/domain/timesheets/timesheet-change'
import type { WallPlace } from '#shared/domain/timesheets/wall-rows'
import { buildGroup, type GroupContext } from './build-group'
import { sheetsOf, type AgentSheets, type WallSheets } from './wall-sheets'
import type { WallGroup, ModelRow } from './wall-model'
import type { Day } from '#shared/kernel/day'

/** Whether two maps have, for the same days, values that are the same. */
const isSameMap = <V>(
  a: ReadonlyMap<Day, V>,
  b: ReadonlyMap<Day, V>,
  isSame: (one: V, other: V) => boolean,
): boolean =>
  a.size === b.size &&
  [...a].every(([day, value]) => {
    const other = b.get(day)
    return other !== undefined && isSame(other, value)
  })

const isSameForeseen = (a: ForeseenCell, b: ForeseenCell): boolean =>
  a.minutes === b.minutes && a.start === b.start && a.source === b.source

/** Whether two rows of one agent at one body hold the same: names follow from the context, which is theirs together. */
const isSameRow = (a: ModelRow, b: ModelRow): boolean =>
  a.shared === b.shared &&
  a.agentName === b.agentName &&
  isSameMap(a.kept, b.kept, isSameLineValue) &&
  isSameMap(a.foreseen, b.foreseen, isSameForeseen) &&
  a.missed.size === b.missed.size &&
  [...a.missed].every((day) => b.missed.has(day))

interface Built {
  readonly context: GroupContext
  readonly agent: Agent
  readonly sheets: AgentSheets
  readonly added: readonly WallPlace[]
  readonly group: WallGroup | null
}

const NONE: readonly WallPlace[] = []

/** The facts of groups. */
export interface GroupSources {
  readonly context: GroupContext
  readonly agents: readonly Agent[]
  readonly sheets: WallSheets
  readonly added: ReadonlyMap<string, readonly WallPlace[]>
}

/** Some days as they were built last. */
interface Period {
  /** By agent, in their order. */
  readonly built: ReadonlyMap<string, Built>
  readonly groups: readonly WallGroup[]
}

const nameOf = (days: readonly Day[]): string => [days[0], days.at(-1)].join(' ')

/** The groups of the wall; those whose facts are the same as before are the same objects as before. */
export class WallGroups {
  private readonly periods = new Map<string, Period>()

  build(days: readonly Day[], sources: GroupSources): readonly WallGroup[] {
    const building = this.ahead(days, sources)
    for (;;) {
      const { done, value } = building.next()
      if (done === true) return value
    }
  }

  /** Builds those of days that may be shown next, one agent at each step. */
  *ahead(days: readonly Day[], sources: GroupSources): Generator<void, readonly WallGroup[]> {
    const name = nameOf(days)
    const before = this.periods.get(name)
    const fresh: Built[] = []
    for (const agent of sources.agents) {
      fresh.push(one(agent, days, sources, before?.built.get(agent.id)))
      yield
    }
    if (before?.built.size === fresh.length) {
      const known = [...before.built.values()]
      if (fresh.every((built, at) => built === known[at])) return before.groups
    }
    const served = servedBy(fresh)
    const marked = fresh.map((built) =>
      withKnownRows(markShared(built, served), before?.built.get(built.agent.id)),
    )
    const groups = marked.flatMap(({ group }) => group ?? [])
    this.periods.set(name, {
      built: new Map(marked.map((built) => [built.agent.id, built])),
      groups,
    })
    return groups
  }

  /** Forgets all days but these. */
  keepOnly(periods: readonly (readonly Day[])[]): void {
    const kept = new Set(periods.map(nameOf))
    for (const name of this.periods.keys()) if (!kept.has(name)) this.periods.delete(name)
  }
}

/** An agent's group: what was built before, where its facts are the same. */
function one(
  agent: Agent,
  days: readonly Day[],
  { context, sheets, added }: GroupSources,
  known: Built | undefined,
): Built {
  const facts = {
    context,
    agent,
    sheets: sheetsOf(sheets, agent.id),
    added: added.get(agent.id) ?? NONE,
  }
  if (
    known?.context === context &&
    known.agent === agent &&
    known.sheets === facts.sheets &&
    known.added === facts.added
  )
    return known
  return { ...facts, group: buildGroup(agent, facts.sheets, facts.added, { days, context }) }
}

/** How many agents serve each body. */
function servedBy(all: readonly Built[]): ReadonlyMap<string | null, number> {
  const served = new Map<string | null, number>()
  const last = new Map<string | null, Built>()
  for (const built of all)
    for (const { collectivityId } of built.group?.rows ?? []) {
      // An agent may have several rows of a body, one for each activity.
      if (last.get(collectivityId) === built) continue
      last.set(collectivityId, built)
      served.set(collectivityId, (served.get(collectivityId) ?? 0) + 1)
    }
  return served
}

/** Rows with the same content are the same objects: they need not be drawn again. */
function withKnownRows(built: Built, before: Built | undefined): Built {
  const { group, context } = built
  if (group === null || before === built || before?.context !== context) return built
  const known = new Map(before.group?.rows.map((row) => [row.key, row]))
  const rows = group.rows.map((row) => {
    const one = known.get(row.key)
    return one !== undefined && isSameRow(one, row) ? one : row
  })
  return { ...built, group: { ...group, rows } }
}

/** Records which bodies another agent serves too; an agent for whom that is known already is not changed. */
function markShared(built: Built, served: ReadonlyMap<string | null, number>): Built {
  const { group } = built
  if (group === null) return built
  const isShared = ({ collectivityId }: ModelRow): boolean =>
    collectivityId !== null && (served.get(collectivityId) ?? 0) > 1
  if (group.rows.every((row) => row.shared === isShared(row))) return built
  const rows = group.rows.map((row) =>
    row.shared === isShared(row) ? row : { ...row, shared: isShared(row) },
  )
  return { ...built, group: { ...group, rows } }
}
