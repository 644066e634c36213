import { expect, it } from 'vitest'
import { scaled } from '../scaled'
import { compareProvisional } from './compare-provisional'
import { compareInWorkers } from './in-workers'
import { faultsOf } from './is-valid'
import { randomProvisional } from './random-provisional'
import { shrinkSeed } from './shrink-seed'

const CASES = scaled(200)
const SEED = Number(process.env['QUOTITE_SEED'] ?? 1)

/** Time for a thousand cases on a slow machine that others load too. */
const MILLISECONDS_A_THOUSAND = 90_000

it('draws territories with holes that the workspace would take', () => {
  for (let seed = SEED; seed < SEED + 50; seed += 1)
    expect(faultsOf(randomProvisional(seed)), `seed ${String(seed)}`).toEqual([])
})

it(
  'foresees random territories as the engine does',
  async () => {
    const outcome = await compareInWorkers(SEED, CASES, 'provisional-worker')
    const { cases, refused, foreseen, differing } = outcome
    console.log(
      `Provisional, seeds from ${String(SEED)}: ${String(cases)} cases, ${String(refused)} refused, ` +
        `${String(foreseen)} with something foreseen, ${String(differing.length)} differ`,
    )
    const [first] = differing
    if (first === undefined) {
      expect(3 * (cases - refused), 'cases that are not refused').toBeGreaterThanOrEqual(cases)
      return
    }
    const { territory, differences } = shrinkSeed(first, randomProvisional, compareProvisional)
    const told = differences.map(({ aspect, text }) => `${aspect}: ${text}`).join('\n')
    expect.fail(
      `Seed ${String(first)} (of ${differing.slice(0, 20).join(', ')}) differs:\n${told}\n` +
        `Smallest territory:\n${JSON.stringify(territory)}`,
    )
  },
  Math.max(300_000, (CASES / 1000) * MILLISECONDS_A_THOUSAND),
)
