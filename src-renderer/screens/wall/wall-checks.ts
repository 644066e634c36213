import type { TFunction } from 'i18next'
import type { Registry } from '#shared/contract/views'
import type { Language } from '#shared/contract/preferences'
import { lockedThrough } from '#shared/domain/approvals/lock-in-force'
import { locking } from '#shared/domain/statements/settled-months'
import type { WeekCheck } from '#shared/domain/timesheets/week-check'
import { weekChecks } from '#shared/domain/timesheets/week-checks'
import { placeKey } from '#shared/domain/timesheets/time-line-key'
import { checkSentence } from '#shared/wording/check-sentence'
import { mondayOf, type Day } from '#shared/kernel/day'
import type { Period } from '#shared/kernel/period'
import { closedDay, type Closing, type DayClosure } from '../../settlement/closed-day'
import type { Obstacles } from './obstacles'
import { topic } from './wall-topic'
import type { ModelRow, WallGroup } from './wall-model'
import type { WallStore } from './wall-store'

/** The facts of the checks besides the wall itself. */
export interface CheckSources {
  readonly registry: Pick<
    Registry,
    | 'agreements'
    | 'weekTemplates'
    | 'absences'
    | 'collectivities'
    | 'statements'
    | 'locks'
    | 'submissions'
  >
  readonly nameOf: (collectivityId: string | null) => string
  readonly language: Language
  readonly days: readonly Day[]
  readonly t: TFunction
}

interface Known {
  readonly group: WallGroup
  readonly version: number
  readonly checks: readonly WeekCheck[]
}

/** Whether a check concerns a cell. */
const ofCell = (check: WeekCheck, row: ModelRow, days: readonly Day[]): boolean =>
  check.day !== null &&
  days.includes(check.day) &&
  'collectivityId' in check &&
  placeKey(check) === placeKey(row)

/** Whether a check concerns one of some days, or their week. */
export const isOfDays = (check: WeekCheck, days: readonly Day[], week: boolean): boolean =>
  check.day !== null
    ? days.includes(check.day)
    : week && 'monday' in check && days.some((day) => mondayOf(day) === check.monday)

/** What closes days of the wall: looked up once, since each cell asks. */
function closingOf({ registry, days }: CheckSources): Closing | null {
  const [from, to] = [days[0], days.at(-1)]
  if (from === undefined || to === undefined) return null
  const touches = ({ period }: { readonly period: Period }): boolean =>
    period.from <= to && period.to >= from
  const statements = locking(registry.statements).filter(touches)
  const submissions = registry.submissions.filter(touches)
  const through = lockedThrough(registry.locks)
  if (statements.length + submissions.length === 0 && (through === null || through < from))
    return null
  return { statements, submissions, agreements: registry.agreements, locks: registry.locks }
}

/** The checks on the wall, agent by agent; computed again only for those whose hours changed. */
export class WallChecks implements Obstacles {
  private readonly store: WallStore
  private sources: CheckSources
  private readonly known = new Map<string, Known>()
  /** What closes days of the wall; `null` where nothing does. */
  private closing: Closing | null

  constructor(store: WallStore, sources: CheckSources) {
    this.store = store
    this.sources = sources
    this.closing = closingOf(sources)
  }

  /** Takes other facts; `false` where they are those that it has. */
  take(sources: CheckSources): boolean {
    if (sources === this.sources) return false
    this.sources = sources
    this.closing = closingOf(sources)
    this.known.clear()
    return true
  }

  /** All checks of an agent's days. */
  of(agentId: string): readonly WeekCheck[] {
    const group = this.store.cells.group(agentId)
    if (group === undefined || this.store.cells.model.week !== null) return []
    const version = this.store.topics.version(topic.checks(agentId))
    const known = this.known.get(agentId)
    if (known?.group === group && known.version === version) return known.checks
    const checks = this.compute(group)
    this.known.set(agentId, { group, version, checks })
    return checks
  }

  /** The checks of one cell. */
  ofCell(row: ModelRow, days: readonly Day[]): readonly WeekCheck[] {
    return this.of(row.agentId).filter((check) => ofCell(check, row, days))
  }

  /** The checks of one cell, in words; empty where there are none. */
  saidOfCell(row: ModelRow, days: readonly Day[]): string {
    return this.ofCell(row, days)
      .map((check) => this.sentence(check))
      .join(', ')
  }

  /** The checks of an agent's days as a whole, not of one of their bodies; of their week too where they make one. */
  ofDays(agentId: string, days: readonly Day[]): readonly WeekCheck[] {
    return this.of(agentId).filter(
      (check) => !('collectivityId' in check) && isOfDays(check, days, days.length > 1),
    )
  }

  /** The checks of an agent's whole week. */
  ofWeek(agentId: string): readonly WeekCheck[] {
    return this.of(agentId).filter((check) => check.day === null && !('collectivityId' in check))
  }

  sentence(check: WeekCheck): string {
    const { t, nameOf } = this.sources
    return checkSentence(check, t, nameOf)
  }

  lock({ agentId, agentName: agent, collectivityId }: ModelRow, day: Day): DayClosure | null {
    return this.closing === null
      ? null
      : closedDay(this.closing, { agentId, agent, day, collectivityId })
  }

  blocking(row: ModelRow, day: Day): string | null {
    const found = this.ofCell(row, [day]).find((check) => check.blocking)
    return found === undefined ? null : this.sentence(found)
  }

  private compute(group: WallGroup): readonly WeekCheck[] {
    const { registry } = this.sources
    const { cells } = this.store
    const { days } = cells.model
    const lines = group.rows.flatMap((row) =>
      days.flatMap((day) => {
        const { value } = cells.day(row, day).view
        if (value === null) return []
        const { collectivityId, activity } = row
        const { minutes, start } = value
        return [
          {
            day,
            collectivityId,
            minutes,
            ...(activity === undefined ? {} : { activity }),
            ...(start === undefined ? {} : { start }),
          },
        ]
      }),
    )
    return weekChecks({
      agent: group.agent,
      days,
      agreements: registry.agreements,
      templates: registry.weekTemplates,
      absences: registry.absences,
      collectivities: registry.collectivities,
      lines,
      foreseen: group.foreseen,
      years: this.store.years,
    })
  }
}
