import type { TFunction } from 'i18next'
import type { Registry } from '#shared/contract/views'
import { workPeriodOn, type Agent } from '#shared/domain/agents/agent'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { coveringAgreement, lends } from '#shared/domain/agreements/coverage'
import { standingTerms } from '#shared/domain/agreements/term-versions'
import { absenceOn } from '#shared/domain/timesheets/absences-on'
import { dayLength } from '#shared/domain/timesheets/day-length'
import { foreseenCells } from '#shared/domain/timesheets/foreseen'
import { placeKey } from '#shared/domain/timesheets/time-line-key'
import {
  wallRows,
  type ShownRows,
  type WallPlace,
  type WallRow,
} from '#shared/domain/timesheets/wall-rows'
import { absenceKinds } from '#shared/wording/absence-kinds'
import { byLabel } from '#shared/kernel/compare-names'
import { weekday, type Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import { periodHolds } from '#shared/kernel/period'
import type { AgentSheets } from './wall-sheets'
import type { WallGroup } from './wall-model'

/** The facts of every group, whatever days are shown. */
export interface GroupContext {
  readonly shown: ShownRows
  readonly registry: Pick<Registry, 'agreements' | 'collectivities' | 'weekTemplates' | 'absences'>
  readonly nameOf: (collectivityId: string | null) => string
  readonly agentNameOf: (agentId: string) => string
  readonly compare: (a: string, b: string) => number
  readonly t: TFunction
}

/** The terms under which an agent is lent on one of some days. */
const lendingOf = (
  agent: Agent,
  agreements: readonly Agreement[],
  days: readonly Day[],
): readonly Agreement[] =>
  standingTerms(agreements).filter(
    (terms) => lends(terms, agent.id) && days.some((day) => periodHolds(terms.period, day)),
  )

const bodiesOf = (lending: readonly Agreement[]): ReadonlySet<string> =>
  new Set(
    lending.flatMap(({ beneficiaries }) =>
      beneficiaries.map(({ collectivityId }) => collectivityId),
    ),
  )

/** Whether an agent may work for a row's body on one of some days: at work, and lent to it. */
export const isOpen = (
  { agent, lending }: WallGroup,
  { collectivityId }: Pick<WallRow, 'collectivityId'>,
  days: readonly Day[],
): boolean =>
  days.some(
    (day) =>
      workPeriodOn(agent, day) !== undefined &&
      coveringAgreement(lending, { agentId: agent.id, collectivityId, day }) !== undefined,
  )

/** The bodies that an agent is lent to on the days shown, as choices by name. */
export const lentBodies = (
  { lending }: WallGroup,
  nameOf: (collectivityId: string) => string,
): readonly { readonly value: string; readonly label: string }[] =>
  [...bodiesOf(lending)].map((id) => ({ value: id, label: nameOf(id) })).sort(byLabel)

function weeklyOf(agent: Agent, days: readonly Day[]): Minutes | null {
  for (const day of days) {
    const work = workPeriodOn(agent, day)
    if (work !== undefined) return work.weeklyMinutes
  }
  return null
}

const knownKeys = new Map<string, Map<string, string>>()

/** The keys of an agent's rows by their place: the same text each week, as maps find what they know faster. */
function keysOf(agentId: string): (place: string) => string {
  const known = knownKeys.get(agentId) ?? new Map<string, string>()
  knownKeys.set(agentId, known)
  return (place) => {
    const key = known.get(place) ?? `${agentId} ${place}`
    known.set(place, key)
    return key
  }
}

/**
 * Builds the rows of one agent, by name, common time last; `null` where the wall has nothing to show: the agent is not lent
 * on these days and nothing is kept. `shared` is set once all groups are known.
 */
export function buildGroup(
  agent: Agent,
  { sheets, readAt }: AgentSheets,
  added: readonly WallPlace[],
  {
    days,
    context: { shown, registry, nameOf, agentNameOf, compare, t },
  }: { readonly days: readonly Day[]; readonly context: GroupContext },
): WallGroup | null {
  const { agreements, collectivities, absences } = registry
  const lending = lendingOf(agent, agreements, days)
  const templates = registry.weekTemplates.filter(({ agentId }) => agentId === agent.id)
  const own = absences.filter(({ agentId }) => agentId === agent.id)
  const facts = { agent, days, agreements: lending, templates, collectivities }
  const foreseen = foreseenCells({ ...facts, absences: own })
  const rows = wallRows({
    days,
    shown,
    lines: sheets.flatMap(({ lines }) => lines),
    foreseen,
    usual: own.length === 0 ? foreseen : foreseenCells({ ...facts, absences: [] }),
    added,
    covered: [...bodiesOf(lending)],
  })
  if (shown === 'foreseen' && rows.length === 0 && lending.length === 0) return null
  const name = agentNameOf(agent.id)
  const keys = keysOf(agent.id)
  // Field by field: to copy twelve thousand rows costs more than all else that a week is made of.
  const named = ({ collectivityId, activity, kept, foreseen: usual, missed }: WallRow) => {
    const body = nameOf(collectivityId)
    return {
      collectivityId,
      activity,
      kept,
      foreseen: usual,
      missed,
      key: keys(placeKey({ collectivityId, activity })),
      agentId: agent.id,
      agentName: name,
      body,
      name: activity === undefined ? body : `${body}, ${activity}`,
      // As on most walls: a row for which that is so is not made twice.
      shared: collectivityId !== null,
    }
  }
  const daysOff = days.filter((day) => weekday(day) > 5)
  const last = ({ collectivityId }: WallRow): number => (collectivityId === null ? 1 : 0)
  return {
    key: `agent ${agent.id}`,
    agent,
    name,
    weekly: weeklyOf(agent, days),
    dayLengths: new Map(days.map((day) => [day, dayLength(agent, day, templates)])),
    away: new Map(
      days.flatMap((day) => {
        const absence = absenceOn(own, agent.id, day)
        return absence === null ? [] : [[day, absenceKinds(absence.kinds, t)] as const]
      }),
    ),
    foreseen,
    rows: rows.map(named).sort((a, b) => last(a) - last(b) || compare(a.name, b.name)),
    weekend: daysOff.some((day) =>
      rows.some(
        ({ kept, foreseen: planned }) =>
          kept.has(day) || (shown === 'foreseen' && planned.has(day)),
      ),
    ),
    lending,
    sheets,
    readAt,
  }
}
