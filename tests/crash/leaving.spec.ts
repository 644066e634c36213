import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Month } from '#shared/kernel/month'
import { forget, launch, type Launched } from '../e2e/launch'
import '../hands/window-desk'

test('the application leaves at once, although its window goes on asking', async () => {
  const launched = await launch({ args: ['--sample'] })
  await launched.window.evaluate((month) => {
    const ask = (): void => {
      void window.desk
        .ask('readTimesheets', { agentIds: null, from: month, to: month })
        .finally(ask)
    }
    for (let at = 0; at < 4; at += 1) ask()
  }, '2026-03' as Month)
  const gone = once(launched.app.process(), 'exit')
  const told = performance.now()
  await launched.app.evaluate(({ app }) => app.quit())
  await gone
  expect(performance.now() - told).toBeLessThan(8_000)
  forget(launched.data)
})

/** Quits, and gives how long it took, in milliseconds. */
async function leave({ app }: Launched): Promise<number> {
  const gone = once(app.process(), 'exit')
  const told = performance.now()
  await app.evaluate(({ app: program }) => program.quit())
  await gone
  return performance.now() - told
}

/** Puts a file in a place that is opened, and never read to its end, as one of a share whose server is gone. */
const putSilentFile = (path: string): void => {
  rmSync(path, { force: true })
  execFileSync('mkfifo', [path])
}

test('the application leaves although its data folder never answers, and starts again', async () => {
  test.skip(process.platform === 'win32', 'needs a file that never answers')
  const first = await launch({ args: ['--sample'] })
  await first.close()
  const { data } = first
  const [snapshot = ''] = readdirSync(join(data, 'journal')).filter((name) =>
    name.startsWith('snapshot-'),
  )
  putSilentFile(join(data, 'journal', snapshot))
  const launched = await launch({ data })
  await expect(launched.window.getByRole('navigation')).toBeVisible()
  // What is read again after the start is being read.
  await launched.window.waitForTimeout(5_000)
  expect(await leave(launched)).toBeLessThan(15_000)
  const again = await launch({ data })
  await expect(again.window.getByRole('navigation')).toBeVisible()
  await leave(again)
  forget(data)
})

test('the application leaves although a place that it gave up on never answers', async () => {
  test.skip(process.platform === 'win32', 'needs a file that never answers')
  const launched = await launch({ args: ['--sample'] })
  await expect(launched.window.getByRole('navigation')).toBeVisible()
  const silent = join(launched.data, 'silent')
  putSilentFile(silent)
  await launched.app.evaluate((_electron, path) => {
    void process.getBuiltinModule('node:fs').promises.readFile(path)
  }, silent)
  expect(await leave(launched)).toBeLessThan(8_000)
  forget(launched.data)
})
