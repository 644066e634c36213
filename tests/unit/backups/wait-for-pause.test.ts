import { expect, it } from 'vitest'
import { waitForPause } from '../../../src-main/backups/wait-for-pause'

/** How long is waited where so many lines are kept in each stretch of time, one after the other. */
async function waited(kept: readonly number[]): Promise<number> {
  let [at, sum, stretch] = [7, 0, 0]
  await waitForPause(
    () => at,
    (milliseconds) => {
      sum += milliseconds
      at += kept[stretch] ?? 0
      stretch += 1
      return Promise.resolve()
    },
  )
  return sum
}

it('begins a backup in the first three seconds without a change, at the latest after two minutes of them', async () => {
  expect(await waited([])).toBe(3_000)
  expect(await waited([4, 1, 0, 9])).toBe(9_000)
  expect(await waited(Array.from({ length: 100 }, () => 1))).toBe(120_000)
})
