import { canonicalJson } from '#shared/kernel/canonical-json'
import { read } from '#shared/kernel/read'
import { failedBy, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { takableFact, type TakableFact } from '#shared/contract/takable-facts'
import { countKey } from '#shared/domain/units/set-counts'
import type { UnitCount } from '#shared/domain/units/unit-count'
import type { Change } from '#shared/domain/workspace/change'
import type { TimesheetChange } from '#shared/domain/timesheets/timesheet-change'

/** Before a change, or after it. */
export type Side = 'before' | 'after'

type RecordOf = Readonly<Record<string, unknown>> | null

const same = (a: unknown, b: unknown): boolean =>
  canonicalJson(a ?? null) === canonicalJson(b ?? null)

/**
 * A record of today with the parts that a change wrote as they were on one side of it: what was changed elsewhere in the record
 * since stays. Whole, where the change made or removed it, or where there is none today.
 */
function recordAgain(change: Change, side: Side, now: object | null): RecordOf {
  if (change.table === 'timesheets') return null
  const { before, after } = change
  const then: object | null = change[side]
  if (then === null || before === null || after === null || now === null)
    return then === null ? null : { ...then }
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  const taken = new Map<string, unknown>(Object.entries(now))
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    if (same(was.get(key), is.get(key))) continue
    const value: unknown = (side === 'before' ? was : is).get(key)
    if (value === undefined) taken.delete(key)
    else taken.set(key, value)
  }
  return Object.fromEntries(taken)
}

const sheetsAgain = ({ agentId, lines }: TimesheetChange, side: Side) => ({
  sheets: [
    {
      agentId,
      lines: lines.map((line) => {
        const { day, collectivityId, activity } = line
        const place = { day, collectivityId, ...(activity === undefined ? {} : { activity }) }
        return { ...place, ...(line[side] ?? { minutes: null, task: '' }) }
      }),
    },
  ],
})

/** The counts that differ between both sides, as they were on one of them; zero deletes a count. */
function countsAgain(before: UnitCount | null, after: UnitCount | null, side: Side) {
  const mapOf = (record: UnitCount | null) =>
    new Map((record?.counts ?? []).map((count) => [countKey(count), count]))
  const [was, is] = [mapOf(before), mapOf(after)]
  const month = (after ?? before)?.month
  const counts = [...new Map([...was, ...is]).entries()].flatMap(
    ([key, { collectivityId, unitTypeId }]) => {
      if (was.get(key)?.hundredths === is.get(key)?.hundredths) return []
      const then = (side === 'before' ? was : is).get(key)
      return [{ month, collectivityId, unitTypeId, hundredths: then?.hundredths ?? 0 }]
    },
  )
  return { agreementId: (after ?? before)?.agreementId, counts }
}

const SAVES = {
  collectivities: 'saveCollectivity',
  agents: 'saveAgent',
  agreements: 'saveAgreement',
  criteria: 'saveCriterion',
  costs: 'saveCost',
  serviceCharges: 'saveServiceCharge',
  parameters: 'saveParameter',
  trips: 'saveTrip',
  costNotices: 'saveCostNotice',
  absences: 'saveAbsence',
  meetings: 'saveMeeting',
} as const

const REMOVES = {
  costs: 'removeCost',
  serviceCharges: 'removeServiceCharge',
  parameters: 'removeParameter',
  trips: 'removeTrip',
  costNotices: 'removeCostNotice',
  absences: 'removeAbsence',
  meetings: 'removeMeeting',
  weekTemplates: 'removeWeekTemplate',
} as const

const isIn = <T extends object>(table: string, names: T): table is string & keyof T =>
  Object.hasOwn(names, table)

/** What would be asked; `null` where that side can't be taken again: a body is archived, never removed. */
function asked(change: Change, side: Side, now: object | null) {
  if (change.table === 'timesheets')
    return { method: 'recordTime', input: sheetsAgain(change, side) }
  if (change.table === 'unitCounts')
    return { method: 'recordUnits', input: countsAgain(change.before, change.after, side) }
  const { table, id } = change
  const then = recordAgain(change, side, now)
  if (then === null) {
    if (!isIn(table, REMOVES)) return null
    const { agentId, month } = { agentId: '', month: '', ...(change.before ?? change.after) }
    return { method: REMOVES[table], input: table === 'costs' ? { agentId, month } : { id } }
  }
  if (table === 'workspace') return { method: 'renameWorkspace', input: { name: then['name'] } }
  if (table === 'weekTemplates')
    return { method: 'saveWeekTemplates', input: { templates: [then], closePrevious: false } }
  return isIn(table, SAVES) ? { method: SAVES[table], input: then } : null
}

/**
 * The change that takes again what a record had on one side of a past change, as a method of the desk would keep it; `null`: there
 * is none. A record of rules that became stricter since is refused as what is typed would be.
 *
 * @param now the record of today; `null` where there is none
 */
export function factAgain(
  change: Change,
  side: Side,
  now: object | null,
): Result<TakableFact | null, Failure> {
  const fact = asked(change, side, now)
  if (fact === null) return success(null)
  const known = read(takableFact, fact)
  return known.ok
    ? known
    : failedBy(known.failures.map((one) => ({ ...one, field: one.field.replace(/^input\./, '') })))
}
