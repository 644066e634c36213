import { addDays, type Day } from '#shared/kernel/day'
import type { Period } from '#shared/kernel/period'
import { success, type Result } from '#shared/kernel/result'
import type { CorrectableFact } from '#shared/contract/correctable-facts'
import type { Failure } from '#shared/contract/failures'
import { lockedThrough } from '#shared/domain/approvals/lock-in-force'
import { isStanding } from '#shared/domain/approvals/standing-submission'
import { submissionState } from '#shared/domain/approvals/submission-state'
import { recomputed } from '#shared/domain/statements/settled-months'
import type { Change } from '#shared/domain/workspace/change'
import { decideSubmission } from './decide-submission'
import { decideTime } from './decide-time'
import { lockThrough } from './lock-through'
import { nameOfAgent } from './name-of-agent'
import { keepFact } from './keep-fact'
import type { Shadow } from './memory/shadow-keeper'
import type { Kept } from './ports'

/** A period of an agent that was submitted or approved, and is open again. */
interface Reopened {
  readonly agent: string
  readonly period: Period
}

/** Facts recorded under issued statements. */
export interface SettledFacts {
  readonly changes: readonly Change[]
  /** The numbers of the standing statements that refused one of them. */
  readonly resting: readonly string[]
  readonly reopened: readonly Reopened[]
  /** The lock by date, which was opened and set again; `null` where there was nothing to open. */
  readonly lock: Day | null
}

/**
 * Cancels a final statement in the shadow only: what it rests on may change there. What a provisional one deducts stays as it
 * was called.
 */
async function release(shadow: Shadow, number: string): Promise<boolean> {
  const { keeper, surroundings } = shadow
  const held = recomputed(keeper.registers().statements.values()).filter(
    (one) => one.number === number,
  )
  const changes: Change[] = []
  for (const { id } of held) {
    const before = await keeper.readStatement(id)
    if (before === null) continue
    const cancelled = { on: surroundings.today(), reason: number }
    changes.push({ table: 'statements', id, before, after: { ...before, cancelled } })
  }
  await shadow.set(changes)
  return changes.length > 0
}

/** Moves the lock by date before the first hour that a fact changes. */
async function openLock(shadow: Shadow, fact: CorrectableFact, reason: string): Promise<boolean> {
  const lines = fact.method === 'recordTime' ? fact.input.sheets.flatMap((one) => one.lines) : []
  const [first] = lines.map(({ day }) => day).sort()
  if (first === undefined) return false
  const opened = await lockThrough(shadow, { through: addDays(first, -1), reason })
  return opened.ok
}

/** The agents whose hours a fact changes. */
const agentsOf = (fact: CorrectableFact): readonly string[] =>
  fact.method === 'recordTime' ? fact.input.sheets.map(({ agentId }) => agentId) : []

/** Opens the submitted or approved period that a refusal names, for the reason of the correction. */
async function reopen(
  shadow: Shadow,
  fact: CorrectableFact,
  refused: Extract<Failure, { code: 'submittedHours' | 'approvedHours' }>,
  reason: string,
): Promise<readonly Reopened[]> {
  const agents = agentsOf(fact)
  const registers = shadow.keeper.registers()
  const opened: Reopened[] = []
  for (const one of registers.submissions.values()) {
    const { id, agentId, period } = one
    const agent = nameOfAgent(registers, agentId)
    const isNamed =
      isStanding(one) &&
      agents.includes(agentId) &&
      agent === refused.agent &&
      period.from === refused.from &&
      period.to === refused.to
    if (!isNamed) continue
    const verb = submissionState(one) === 'approved' ? 'reopenSubmission' : 'refuseSubmission'
    const kept = await decideSubmission(shadow, verb, { id, reason })
    if (kept.ok) opened.push({ agent, period })
  }
  return opened
}

/** Removes one obstacle; `null` where it is none that a correction removes. */
async function makeRoom(
  shadow: Shadow,
  fact: CorrectableFact,
  refused: Failure,
  reason: string,
): Promise<readonly Reopened[] | null> {
  if (refused.code === 'settled') return (await release(shadow, refused.statement)) ? [] : null
  if (refused.code === 'lockedHours') return (await openLock(shadow, fact, reason)) ? [] : null
  if (refused.code !== 'submittedHours' && refused.code !== 'approvedHours') return null
  const opened = await reopen(shadow, fact, refused, reason)
  return opened.length > 0 ? opened : null
}

/**
 * Records facts in a shadow by their own use cases, in spite of the statements that rest on them, of approvals and of the
 * lock by date: each refusal names its obstacle, which is removed, and the use case runs again. The lock is set again at the
 * end. Any other refusal is answered as it is.
 */
export async function recordSettledFacts(
  shadow: Shadow,
  facts: readonly CorrectableFact[],
  reason: string,
): Promise<Result<SettledFacts, Failure>> {
  const { keeper, changes } = shadow
  const { locks, statements, agreements } = keeper.registers()
  const locked = lockedThrough(locks.values())
  // As they are before any is lifted: the months that they count stay entered.
  const settled = { statements: new Map(statements), agreements: new Map(agreements) }
  const record = (fact: CorrectableFact): Kept =>
    fact.method === 'recordTime'
      ? keeper.accept(() => decideTime(keeper, fact.input.sheets, settled))
      : keepFact(shadow, fact)
  const reopened: Reopened[] = []
  const resting: string[] = []
  for (const fact of facts) {
    for (let kept = await record(fact); !kept.ok;) {
      let removed = 0
      for (const refused of kept.failures) {
        const made = await makeRoom(shadow, fact, refused, reason)
        if (made === null) continue
        removed += 1
        if (refused.code === 'settled') resting.push(refused.statement)
        reopened.push(...made)
      }
      if (removed === 0) return kept
      kept = await record(fact)
    }
  }
  const isOpened = lockedThrough(keeper.registers().locks.values()) !== locked
  if (isOpened && locked !== null) {
    const relocked = await lockThrough(shadow, { through: locked, reason })
    if (!relocked.ok) return relocked
  }
  return success({ changes: [...changes], resting, reopened, lock: isOpened ? locked : null })
}
