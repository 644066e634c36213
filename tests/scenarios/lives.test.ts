import { describe, expect, it } from 'vitest'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { scaled } from '../scaled'
import { well } from './office'
import { Life } from './lives'
import { accountOf } from './what-is-due'

// Fewer would leave out what happens rarely.
const LIVES = Math.max(30, scaled(30))
const STEPS = 14

describe('the account of a body over any life of statements', () => {
  it(`called less given back, with what waits, is what is due (${String(LIVES)} lives)`, async () => {
    const done = new Map<string, number>()
    for (let seed = 1; seed <= LIVES; seed += 1) {
      const life = new Life(seed)
      const holds = async (): Promise<void> => {
        for (const body of ['A', 'B']) {
          const { called, waiting, foreseen, due, lists } = accountOf(await life.contents(body))
          expect(called + waiting - foreseen, `life ${String(seed)}, ${body}`).toBe(due)
          expect(new Set(lists).size, `life ${String(seed)}, ${body}`).toBe(lists.length)
        }
      }
      for (let at = 0; at < STEPS; at += 1) {
        await life.step()
        await holds()
        // What was paid stays known, on a statement that is in force or that nothing replaces.
        const { payments, statements } = life.office.keeper.registers()
        for (const { statementId } of payments.values()) {
          const paid = statements.get(statementId)
          const next = [...statements.values()].some(({ replaces }) => replaces === paid?.number)
          expect(paid?.cancelled === null || !next, `life ${String(seed)}`).toBe(true)
        }
      }
      await life.settleAll()
      await holds()
      for (const body of ['A', 'B']) {
        const { waiting: left, foreseen } = accountOf(await life.contents(body))
        // Without an end there is always a statement to come.
        const waiting = life.agreement.period.to === null ? 0 : left
        const notDeducted = await life.notDeducted(body)
        expect({ seed, body, waiting, foreseen, notDeducted }).toEqual({
          seed,
          body,
          waiting: 0,
          foreseen: 0,
          notDeducted: [],
        })
      }
      const verdicts = well(await verifyStatements(life.office)).filter(
        ({ verification }) => verification.kind === 'different',
      )
      expect({ seed, verdicts }).toEqual({ seed, verdicts: [] })
      for (const [what, count] of life.done) done.set(what, (done.get(what) ?? 0) + count)
    }
    // Each thing that may happen did, and often.
    for (const what of [
      'provisional',
      'actual',
      'absent',
      'cancel',
      'correct',
      'leaves',
      'comes back',
      'end',
    ])
      expect(done.get(what) ?? 0, what).toBeGreaterThan(LIVES / 50)
  }, 3_600_000)
})
