import { once } from 'node:events'
import { expect, test } from '@playwright/test'
import type { Month } from '#shared/kernel/month'
import { forget, launch } from '../e2e/launch'
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
