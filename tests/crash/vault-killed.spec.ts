import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import type { Launched } from '../e2e/launch'
import { forget, launch } from '../e2e/launch'
import { keepWriting, keptTraces, traceOf } from './writing'

const CHANGES = 150

/** The process of the hidden window; `undefined` between one that was killed and the next. */
const vaultOf = ({ app }: Launched): Promise<number | undefined> =>
  app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .find((contents) => contents.getURL() === 'app://vault/')
      ?.getOSProcessId(),
  )

/** Kills the process of the hidden window, and it alone, from outside: one that was not killed before. */
async function killVault(launched: Launched, before: ReadonlySet<number>): Promise<number> {
  const next = async (): Promise<number> => {
    const pid = await vaultOf(launched)
    return pid === undefined || pid === 0 || before.has(pid) ? next() : pid
  }
  const pid = await next()
  process.kill(pid, 'SIGKILL')
  return pid
}

test('when the vault alone is killed three times while saving, the application answers and keeps everything', async () => {
  const launched = await launch({ args: ['--sample'] })
  const answers: string[] = []
  await keepWriting(launched.window, 0, CHANGES, (answer) => answers.push(answer))
  const killed = new Set<number>()
  for (const at of [10, 25, 40]) {
    while (answers.length < at) await setTimeout(1)
    killed.add(await killVault(launched, killed))
    expect(answers.length, 'changes are still being saved').toBeLessThan(CHANGES)
    // The next one answers before it is killed: a change that loses three in a row is refused.
    await keptTraces(launched.window)
  }
  await expect.poll(() => answers.length).toBe(CHANGES)

  const all = Array.from({ length: CHANGES }, (_, change) => traceOf(change)).sort()
  expect([...answers].sort()).toEqual(all)
  expect([...(await keptTraces(launched.window))].sort()).toEqual(all)
  await expect(launched.window.getByRole('heading', { level: 1 })).toBeVisible()
  await launched.close()

  const again = await launch({ data: launched.data })
  expect([...(await keptTraces(again.window))].sort()).toEqual(all)
  await again.close()
  forget(launched.data)
})
