/** A backup begins once so many milliseconds passed without a change. */
const PAUSE = 3_000

/** It begins after so many in any case. */
const LONGEST = 120_000

/**
 * Waits until nothing was kept for three seconds, or for two minutes: a backup of a large workspace takes processors and disk from the
 * changes that are kept meanwhile.
 *
 * @param reached the last line of the journal
 * @param sleep waits for some milliseconds
 */
export async function waitForPause(
  reached: () => number,
  sleep: (milliseconds: number) => Promise<unknown>,
): Promise<void> {
  for (let waited = 0; waited < LONGEST; waited += PAUSE) {
    const before = reached()
    await sleep(PAUSE)
    if (reached() === before) return
  }
}
