import type { CorrectableFact } from '#shared/contract/correctable-facts'
import type { Failure } from '#shared/contract/failures'
import type { RehearsedList, RehearsedListLine } from '#shared/contract/list-methods'
import type { RecordChange } from '#shared/domain/workspace/change'
import { decideAgreement } from './decide-agreement'
import { forOneCorrection } from './for-one-correction'
import { lockedRecords } from './locked-records'
import type { Keeper, SigningPorts } from './ports'
import { prepareList, type ListOrder } from './prepare-list'

/** What a list would change, and the changes of the lines that can be kept. */
interface DecidedList extends RehearsedList {
  readonly changes: readonly RecordChange[]
}

/** Why changed agreements are refused: each is decided as when it is saved itself. */
async function refusedAgreements(
  keeper: Keeper,
  changes: readonly RecordChange[],
): Promise<ReadonlyMap<string, readonly Failure[]>> {
  const refused = new Map<string, readonly Failure[]>()
  for (const change of changes) {
    if (change.table !== 'agreements' || change.after === null) continue
    const { id, after } = change
    const label = { verb: 'keepList', subject: after.reference, when: null } as const
    const decision = await decideAgreement(keeper, after, label)
    if (!decision.ok) refused.set(id, decision.failures)
  }
  return refused
}

function factOf(change: RecordChange): readonly CorrectableFact[] {
  if (change.after === null) return []
  if (change.table === 'collectivities')
    return [{ method: 'saveCollectivity', input: change.after }]
  if (change.table === 'agents') return [{ method: 'saveAgent', input: change.after }]
  return change.table === 'agreements' ? [{ method: 'saveAgreement', input: change.after }] : []
}

const isSettled = (failures: readonly Failure[]): boolean =>
  failures.length > 0 && failures.every(({ code }) => code === 'settled')

/**
 * Computes what a list would change. A line whose record a statement keeps as it is, or whose agreement is refused, is refused;
 * what only statements lock is named for their correction.
 */
export async function rehearseList(ports: SigningPorts, order: ListOrder): Promise<DecidedList> {
  const { keeper } = ports
  const { dates, lines, changes, changedBy } = prepareList(ports, order)
  const locked = await lockedRecords(keeper, changes)
  const refused = new Map<string, readonly Failure[]>([
    ...[...locked].map(([id, failure]) => [id, [failure]] as const),
    ...(await refusedAgreements(keeper, changes)),
  ])
  const isTaken = ({ status }: RehearsedListLine): boolean =>
    status === 'added' || status === 'changed'
  const failuresOf = (line: RehearsedListLine): readonly Failure[] =>
    isTaken(line) ? (refused.get(changedBy.get(line.of ?? '') ?? '') ?? []) : []
  const rehearsed = lines.map((line): RehearsedListLine => {
    const failures = failuresOf(line)
    return failures.length === 0 ? line : { ...line, status: 'refused', notes: [], failures }
  })
  return {
    dates,
    lines: rehearsed,
    settled: forOneCorrection(
      changes.filter(({ id }) => isSettled(refused.get(id) ?? [])).flatMap(factOf),
      lines.filter((line) => isSettled(failuresOf(line))).length,
    ),
    changes: changes.filter(({ id }) => !refused.has(id)),
  }
}
