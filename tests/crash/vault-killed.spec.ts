import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import type { Launched } from '../e2e/launch'
import { forget, launch } from '../e2e/launch'
import { keepWriting, keptTraces, traceOf } from './writing'

const CHANGES = 60

/** Kills the process of the hidden window, and it alone, from outside. */
async function killVault({ app }: Launched): Promise<number> {
  const pid = await app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .find((contents) => contents.getURL() === 'app://vault/')
      ?.getOSProcessId(),
  )
  if (pid === undefined) throw new Error('There is no vault.')
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
    killed.add(await killVault(launched))
  }
  expect(killed.size).toBe(3)
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
