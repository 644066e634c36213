import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { statementNumber } from '#shared/domain/statements/statement-number'
import { verifySeal } from '#shared/domain/statements/verify-statement'
import { openKeeper } from '../../src-main/keeper/open-keeper'
import { VaultPark } from '../vault/vault-park'
import { IS_THOROUGH } from '../scaled'
import { killAfter } from './kill-after'

const BODIES = 3

/** After how many answers the program is killed, round after round: before, inside and between batches. */
const KILLS = IS_THOROUGH ? [1, 2, 3, 5, 8, 13, 20] : [2, 5, 13, 20]

describe('a program that is killed while it issues and cancels statements, provisional and final', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'quotite-numbers-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('leaves numbers without a gap, batches whole, and every acknowledged cancellation', async () => {
    const issued: string[] = []
    const cancelled: string[] = []
    // Provisional statements come before final ones.
    for (const [round, kills] of KILLS.entries()) {
      for (const line of await killAfter('statement-writer', folder, String(round), kills)) {
        const [what, number = ''] = line.split(' ')
        if (what === 'issued') issued.push(number)
        else cancelled.push(number)
      }
      const keeper = await openKeeper({
        folder,
        reopen: new VaultPark().open,
        now: () => '2027-01-14T09:00:00.000Z',
        author: () => 'test',
      })
      const kept = [...keeper.registers().statements.values()]
      const numbers = kept.map(({ number }) => number).sort()
      expect(numbers).toEqual(kept.map((_, at) => statementNumber(2026, at + 1)))
      expect(numbers.length % BODIES).toBe(0)
      expect(numbers).toEqual(expect.arrayContaining(issued))
      const gone = kept.filter((one) => one.cancelled !== null).map(({ number }) => number)
      expect(gone).toEqual(expect.arrayContaining(cancelled))
      for (const { id } of kept) {
        const statement = await keeper.readStatement(id)
        expect(statement === null ? null : verifySeal(statement)).toEqual({ kind: 'identical' })
      }
      const natures = new Set(kept.map(({ nature }) => nature))
      if (round === KILLS.length - 1) expect(natures).toEqual(new Set(['provisional', undefined]))
      await keeper.close()
    }
    expect(issued.length).toBeGreaterThan(10)
    expect(cancelled.length).toBeGreaterThan(10)
  }, 120_000)
})
