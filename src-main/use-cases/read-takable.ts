import { NAMED } from '#shared/domain/workspace/record-name'
import { canonicalJson } from '#shared/kernel/canonical-json'
import { success, type Result } from '#shared/kernel/result'
import type { ChangedValue } from '#shared/contract/changed-value'
import { correctableFact } from '#shared/contract/correctable-facts'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { TakableRecord, TakableRecords, TakableValue } from '#shared/contract/takable-views'
import type { Preferences } from '#shared/contract/preferences'
import type { TakableFact } from '#shared/contract/takable-facts'
import type { Change, RecordChange } from '#shared/domain/workspace/change'
import { changedValues, NOTHING, type ChangeReader } from '#shared/wording/changed-values'
import { formatMonth } from '#shared/wording/format'
import { factAgain, type Side } from './fact-again'
import { keepFact } from './keep-fact'
import { changeReader, isTakenBy, pastLine, recordToday } from './past-change'
import type { Decision, SigningPorts } from './ports'

/** Of a change, so many records are named. */
const MOST_RECORDS = 500

/** Of a record, so many values are described. */
const MOST_VALUES = 12

/** What keeping a value would write, or why it is refused: nothing is kept. */
async function foreseen(
  ports: SigningPorts,
  fact: TakableFact,
): Promise<Result<readonly Change[], Failure>> {
  let decided: readonly Change[] = []
  const keeper = {
    ...ports.keeper,
    accept: async (
      decide: () => Result<Decision, Failure> | Promise<Result<Decision, Failure>>,
    ) => {
      const decision = await decide()
      if (!decision.ok) return decision
      decided = decision.value.changes
      return success({ sequence: ports.keeper.registers().sequence })
    },
  }
  const kept = await keepFact({ ...ports, keeper }, fact)
  return kept.ok ? success(decided) : kept
}

/** How many parts of a record change that its described values do not name. */
function unnamed(change: RecordChange, values: readonly ChangedValue[]): number {
  const { table, before, after } = change
  const isDescribed = values.length > 0 && (table === 'costs' || table === 'parameters')
  if (before === null || after === null || isDescribed) return 0
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  const text = (value: unknown): string => canonicalJson(value ?? null)
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (key) => !NAMED.some((name) => name === key) && text(was.get(key)) !== text(is.get(key)),
  ).length
}

async function valueOf(
  ports: SigningPorts,
  change: Change,
  side: Side,
  reader: ChangeReader,
): Promise<TakableValue | null> {
  const nothing = { values: [], more: 0, failures: [], fact: null }
  const now = await recordToday(ports.keeper, change)
  const isHours = change.table === 'timesheets'
  if (!isHours && change[side] === null && now === null) return nothing
  const fact = factAgain(change, side, now)
  if (!fact.ok) return { ...nothing, failures: fact.failures }
  if (fact.value === null) return null
  const changes = await foreseen(ports, fact.value)
  if (!changes.ok) {
    const correctable = correctableFact.safeParse(fact.value)
    const isSettled = changes.failures.some(({ code }) => code === 'settled')
    return {
      ...nothing,
      failures: changes.failures,
      fact: isSettled && correctable.success ? correctable.data : null,
    }
  }
  const described = changes.value.map((one) => ({ one, values: changedValues(one, reader) }))
  const values = described.flatMap((each) => each.values)
  const others = described.reduce(
    (sum, each) => sum + (each.one.table === 'timesheets' ? 0 : unnamed(each.one, each.values)),
    0,
  )
  const shown = values.slice(0, MOST_VALUES)
  return { ...nothing, values: shown, more: values.length - shown.length + others }
}

/** What a record is called: of hours, the agent and the month. */
function nameOf(change: Change, reader: ChangeReader): string {
  return change.table === 'timesheets'
    ? [reader.agent(change.agentId), formatMonth(change.month, 'long', reader.language)].join(', ')
    : (changedValues(change, reader)[0]?.where ?? NOTHING)
}

/**
 * The records that a past change wrote, and of one of them what taking each side again would change today: worked out by the use
 * case that would keep it, which refuses what it always refuses.
 */
export async function readTakable(
  ports: SigningPorts,
  preferences: Preferences,
  { sequence, chosen }: DeskInput<'readTakable'>,
): Promise<Result<TakableRecords, Failure>> {
  const reader = changeReader(ports, preferences)
  const line = await pastLine(ports.keeper, sequence)
  const changes = (line?.changes ?? []).filter((change) => isTakenBy(change, reader))
  const recordOf = (change: Change): TakableRecord => ({
    table: change.table,
    id: change.id,
    name: nameOf(change, reader),
  })
  const records = changes.slice(0, MOST_RECORDS).map(recordOf)
  const omitted = changes.length - records.length
  const asked =
    changes.find(({ table, id }) => table === chosen?.table && id === chosen.id) ?? changes[0]
  if (asked === undefined) return success({ records, omitted, chosen: null })
  const before = await valueOf(ports, asked, 'before', reader)
  const after = await valueOf(ports, asked, 'after', reader)
  return success({ records, omitted, chosen: { ...recordOf(asked), before, after } })
}
