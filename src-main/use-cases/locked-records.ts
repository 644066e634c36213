import { MOST_FACTS } from '#shared/contract/correctable-facts'
import type { Failure } from '#shared/contract/failures'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { RecordChange } from '#shared/domain/workspace/change'
import { changedStatementFailure } from './changed-statement-failure'
import { registersAfter } from './memory/registers'
import { nameOfAgent } from './name-of-agent'
import { nameOfBody } from './name-of-body'
import type { Keeper, Registers } from './ports'
import { bodyConcern } from './body-concern'
import { agentConcern } from './agent-concern'

/** A change that could move a statement. */
interface Tried {
  readonly change: RecordChange
  readonly name: string
  readonly concerns: (agreement: Agreement) => boolean
}

function triedOf(registers: Registers, change: RecordChange): readonly Tried[] {
  if (change.table !== 'collectivities' && change.table !== 'agents') return []
  const concerns =
    change.table === 'agents'
      ? agentConcern(change.before, change.after)
      : bodyConcern(change.before, change.after)
  if (concerns === null) return []
  const after = registersAfter(registers, [change])
  const nameOf = change.table === 'agents' ? nameOfAgent : nameOfBody
  return [{ change, concerns, name: nameOf(after, change.id) }]
}

/** Each trial computes settlements again: beyond so many, what is not separated yet counts as locked together. */
const MOST_TRIALS = 32

/**
 * The bodies and agents of a change that a standing statement keeps as they are, each with the refusal that names it. All are
 * tried together, then halves of those that move a statement: what is left moves none even when it changes together. Where
 * more move one than a correction takes, they are not separated.
 */
export async function lockedRecords(
  keeper: Keeper,
  changes: readonly RecordChange[],
): Promise<ReadonlyMap<string, Failure>> {
  const locked = new Map<string, Failure>()
  const free: RecordChange[] = []
  const movedBy = (some: readonly Tried[], first: Tried): Promise<Failure | null> =>
    changedStatementFailure(
      keeper,
      [...free, ...some.map(({ change }) => change)],
      first.name,
      (agreement) => some.some(({ concerns }) => concerns(agreement)),
    )
  const lock = (some: readonly Tried[], why: Failure): void => {
    for (const { change, name } of some)
      locked.set(change.id, why.code === 'settled' ? { ...why, what: name } : why)
  }
  const groups = [changes.flatMap((change) => triedOf(keeper.registers(), change))]
  for (let trial = 1; ; trial += 1) {
    const some = groups.shift()
    const first = some?.[0]
    if (some === undefined) return locked
    if (first === undefined) continue
    const moved = await movedBy(some, first)
    if (moved === null) free.push(...some.map(({ change }) => change))
    else if (some.length === 1 || some.length > MOST_FACTS || trial + groups.length >= MOST_TRIALS)
      lock(some, moved)
    else {
      const middle = Math.ceil(some.length / 2)
      groups.push(some.slice(0, middle), some.slice(middle))
    }
  }
}
