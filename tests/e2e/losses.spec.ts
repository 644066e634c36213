import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Month } from '#shared/kernel/month'
import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import { applicationOfAll } from './application-of-all'
import type { Launched } from './launch'
import { forget, launch } from './launch'
import '../hands/window-desk'

const AGENT = 'agent-m0104'
const MONTH = '2027-01' as Month

/** How often the hidden window was told lost. */
function lost({ data }: Launched): number {
  const log = join(data, 'logs', 'quotite.log')
  if (!existsSync(log)) return 0
  return readFileSync(log, 'utf8').match(/vault window gone: /g)?.length ?? 0
}

/** Ends the process of the hidden window once, as a crash or the system would, as soon as it has one. */
async function crashVault(launched: Launched): Promise<void> {
  const before = lost(launched)
  await expect
    .poll(() =>
      launched.app.evaluate(({ webContents }) => {
        const vault = webContents
          .getAllWebContents()
          .find((contents) => contents.getURL() === 'app://vault/')
        if (vault === undefined || vault.isCrashed() || vault.getOSProcessId() === 0) return false
        vault.forcefullyCrashRenderer()
        return true
      }),
    )
    .toBe(true)
  await expect.poll(() => lost(launched)).toBe(before + 1)
}

/** Records some minutes of common time on a day of January 2027, as the window does. */
const record = (launched: Launched, day: number, minutes: number) =>
  launched.window.evaluate(
    ([agentId, date, duration]) =>
      window.desk.ask('recordTime', {
        sheets: [
          {
            agentId,
            lines: [
              { day: date as Day, collectivityId: null, minutes: duration as Minutes, task: '' },
            ],
          },
        ],
      }),
    [AGENT, `2027-01-${String(day).padStart(2, '0')}`, minutes] as const,
  )

const minutesOfAgent = async (launched: Launched): Promise<readonly number[]> => {
  const answer = await launched.window.evaluate(
    ([agentId, month]) =>
      window.desk.ask('readTimesheets', { agentIds: [agentId], from: month, to: month }),
    [AGENT, MONTH] as const,
  )
  if (!answer.ok) throw new Error(JSON.stringify(answer.failures))
  return answer.value.flatMap(({ lines }) => lines.map((line) => line.minutes as number))
}

test('hours saved while the hidden window dies are all there, and the application goes on', async () => {
  const launched = await launch({ args: ['--sample'] })
  const days = [4, 5, 6, 7, 8, 11, 12, 13, 14, 15]
  for (const day of days) {
    const both = [record(launched, day, 1), record(launched, day, day)]
    if ([5, 8, 13].includes(day)) await crashVault(launched)
    expect((await Promise.all(both)).filter(({ ok }) => !ok)).toEqual([])
  }
  expect(lost(launched)).toBe(3)
  expect(await minutesOfAgent(launched)).toEqual(days)
  await launched.close()

  const again = await launch({ data: launched.data })
  expect(await minutesOfAgent(again)).toEqual(days)
  await again.close()
  forget(launched.data)
})

// Whether it is rebuilt before the end or at the next start is a matter of moments; how that is told: behind-our-back.spec.ts.
test('a database removed while the application runs is rebuilt from the journal', async () => {
  const launched = await launch({ args: ['--sample'] })
  expect((await record(launched, 4, 90)).ok).toBe(true)
  await launched.app.evaluate(({ session }) =>
    session.fromPartition('persist:vault').clearStorageData(),
  )
  await launched.close()

  const again = await launch({ data: launched.data })
  expect(await minutesOfAgent(again)).toEqual([90])
  await again.close()
  forget(launched.data)
})

test.describe('a program that goes on', () => {
  const launched = applicationOfAll({ args: ['--sample'] })

  test('a bug in main is noted under a reference, told calmly, and the application goes on', async () => {
    let said = ''
    launched.app.process().stderr?.on('data', (text: Buffer) => {
      said += text.toString()
    })
    await launched.app.evaluate(() => {
      setImmediate(() => {
        throw new Error('a mistake made for this test')
      })
    })
    await expect.poll(() => said).toMatch(/Vous pouvez continuer[^]*Q-[0-9A-F]{6}/)
    const reference = /Q-[0-9A-F]{6}/.exec(said)?.[0] ?? 'no reference'
    const log = readFileSync(join(launched.data, 'logs', 'quotite.log'), 'utf8')
    expect(log).toContain(`${reference} uncaught exception: Error: a mistake made for this test`)
    expect((await record(launched, 5, 30)).ok).toBe(true)
  })

  // The last one: what drives the window of a test does not come back to a page that died.
  test('a window whose page dies is loaded again, and nothing that was saved is lost', async () => {
    expect((await record(launched, 4, 45)).ok).toBe(true)
    const text = await launched.app.evaluate(async ({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find((each) =>
        each.webContents.getURL().startsWith('app://quotite/'),
      )
      if (window === undefined) return 'no window'
      const loaded = new Promise<void>((resolve) => {
        window.webContents.once('did-finish-load', () => resolve())
      })
      window.webContents.forcefullyCrashRenderer()
      await loaded
      const answer = (await window.webContents.executeJavaScript(
        `window.desk.ask('readHistory', { limit: 1 })`,
      )) as unknown
      return JSON.stringify(answer)
    })
    expect(text).toContain('"verb":"recordTime"')
  })
})
