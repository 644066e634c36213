import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import type { Launched } from '../e2e/launch'
import { forget, launch, newDataFolder } from '../e2e/launch'
import { scaled } from '../scaled'
import { countLinkedLines } from './journal-lines'
import { keepWriting, keptTraces, traceOf } from './writing'

const ROUNDS = scaled(5)
/** More than a round ever keeps before it is killed. */
const MOST = 100

/** Ends the program and all its processes at once, as a power cut would. */
async function killAll({ app }: Launched): Promise<void> {
  const closed = app.waitForEvent('close')
  const { pid } = app.process()
  if (pid === undefined) throw new Error('The application has no process.')
  process.kill(-pid, 'SIGKILL')
  await closed
}

test('of kills in full saving, none loses an acknowledged change nor leaves one by halves', async () => {
  test.setTimeout(60_000 + ROUNDS * 30_000)
  const data = newDataFolder()
  const possible = Array.from({ length: ROUNDS * MOST }, (_, change) => traceOf(change))
  const acknowledged: string[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const launched = await launch({ data, args: ['--sample'] })
    const before = await keptTraces(launched.window)
    expect(before).toEqual(expect.arrayContaining(acknowledged))
    expect(possible).toEqual(expect.arrayContaining([...before]))
    const answers: string[] = []
    await keepWriting(launched.window, round * MOST, MOST, (answer) => answers.push(answer))
    while (answers.length < 10 + round) await setTimeout(1)
    await setTimeout((round * 7) % 40)
    await killAll(launched)
    expect(answers.filter((answer) => answer.startsWith('refused'))).toEqual([])
    acknowledged.push(...answers)
  }

  const last = await launch({ data })
  const kept = await keptTraces(last.window)
  expect(kept).toEqual(expect.arrayContaining(acknowledged))
  expect(new Set(kept).size).toBe(kept.length)
  const status = await last.window.evaluate(() => window.desk.ask('readStatus', {}))
  expect(status).toMatchObject({ ok: true, value: { readOnly: null } })
  await last.close()
  expect(countLinkedLines(data)).toBe(kept.length + 1)
  forget(data)
})
