import { addDays, type Day } from '#shared/kernel/day'
import type { Agreement } from '../agreements/agreement'
import type { Allocation } from '../allocation/allocation'
import { openPoints } from '../allocation/open-points'
import type { Deadline } from '../formalities/deadlines-of'
import type { HourRecord } from '../hour-records/hour-record'
import { openTasks, type CommitteeTask } from '../meetings/committee-tasks'
import type { Meeting } from '../meetings/meeting'
import { isContested, type Followed } from '../payments/statement-stage'
import type { Scenario } from '../simulation/scenario'
import { overruns } from './overruns'

/** Something open that a follow-up committee has to look at. */
export type AgendaItem =
  /** What settlements lack, as allocation and homes count it. */
  | { readonly kind: 'missing'; readonly year: number; readonly count: number }
  | { readonly kind: 'doubts'; readonly year: number; readonly count: number }
  | { readonly kind: 'contestedHours'; readonly collectivityId: string; readonly reason: string }
  | {
      readonly kind: 'contestedStatement'
      readonly number: string
      readonly collectivityId: string
    }
  | { readonly kind: 'overrun'; readonly collectivityId: string; readonly excess: number }
  | { readonly kind: 'deadline'; readonly deadline: Deadline }
  | { readonly kind: 'scenario'; readonly name: string }
  | { readonly kind: 'task'; readonly task: CommitteeTask }

type Statement = Followed & {
  readonly agreementId: string
  readonly number: string
  readonly beneficiaryId: string
}

/** What an agenda is proposed from; records of other agreements are ignored. */
export interface AgendaFacts {
  /** Of the agreement, latest first. */
  readonly allocations: readonly Allocation[]
  readonly statements: readonly Statement[]
  readonly hourRecords: readonly HourRecord[]
  readonly deadlines: readonly Deadline[]
  readonly scenarios: readonly Scenario[]
  readonly meetings: readonly Meeting[]
}

/** How far ahead deadlines are looked at: half a year. */
const AHEAD = 183

/** The most bodies of a kind: an agenda is read aloud. */
const MOST = 6

function ofYear(allocation: Allocation): readonly AgendaItem[] {
  const { holes, doubts } = openPoints(allocation.objections)
  const year = Number(allocation.period.from.slice(0, 4))
  return [
    ...(holes > 0 ? [{ kind: 'missing', year, count: holes } as const] : []),
    ...(doubts > 0 ? [{ kind: 'doubts', year, count: doubts } as const] : []),
  ]
}

/** Whether a record was made after a reply to another one; the same day where its instant is not known. */
const isMadeSince = (
  { madeOn, madeAt }: HourRecord,
  { on, at }: NonNullable<HourRecord['reply']>,
): boolean => (madeOn === on && madeAt !== undefined ? madeAt > at : madeOn >= on)

/** The hours that bodies contest, unless they were corrected and recorded anew since. */
const contestedHours = (records: readonly HourRecord[]): readonly AgendaItem[] =>
  records.flatMap(({ id, collectivityId, period, reply }) => {
    if (reply?.answer !== 'contested') return []
    const isMadeAnew = records.some(
      (other) =>
        other.id !== id &&
        other.collectivityId === collectivityId &&
        other.period.from === period.from &&
        other.period.to === period.to &&
        isMadeSince(other, reply),
    )
    return isMadeAnew ? [] : [{ kind: 'contestedHours', collectivityId, reason: reply.reason }]
  })

/**
 * The agenda of the next meeting, proposed from what is open: tasks not done, what settlements lack, what is contested, who
 * exceeds the plan of the latest year, deadlines of half a year, and scenarios kept since the last meeting.
 */
export function committeeAgenda(
  { id }: Pick<Agreement, 'id'>,
  facts: AgendaFacts,
  today: Day,
): readonly AgendaItem[] {
  const own = <R extends { readonly agreementId: string }>(records: readonly R[]): readonly R[] =>
    records.filter(({ agreementId }) => agreementId === id)
  const meetings = own(facts.meetings)
  const lastHeld = meetings
    .map(({ heldOn }) => heldOn)
    .filter((day) => day < today)
    .sort()
    .at(-1)
  const allocations = own(facts.allocations)
  const [latest] = allocations
  return [
    ...openTasks(meetings).map((task) => ({ kind: 'task', task }) as const),
    ...allocations.flatMap(ofYear),
    ...contestedHours(own(facts.hourRecords)),
    ...own(facts.statements)
      .filter((one) => one.cancelled === null && isContested(one))
      .map(
        ({ number, beneficiaryId }) =>
          ({ kind: 'contestedStatement', number, collectivityId: beneficiaryId }) as const,
      ),
    ...((latest && overruns(latest)) ?? [])
      .slice(0, MOST)
      .map(
        ({ share, excess }) =>
          ({ kind: 'overrun', collectivityId: share.collectivityId, excess }) as const,
      ),
    ...own(facts.deadlines)
      .filter(({ kind, on }) => kind !== 'overrun' && on <= addDays(today, AHEAD))
      .map((deadline) => ({ kind: 'deadline', deadline }) as const),
    ...own(facts.scenarios)
      .filter(({ createdOn }) => lastHeld === undefined || createdOn >= lastHeld)
      .map(({ name }) => ({ kind: 'scenario', name }) as const),
  ]
}
