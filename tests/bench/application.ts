import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { forget, launch, newDataFolder } from '../e2e/launch'
import { ask, timeAsk } from './ask-desk'
import type { Figure } from './measure'
import { quantile } from './measure'
import { memoryOf } from './memory-of'

/** An edit of the sample: one cell of one agent, another duration each time. */
const edit = (turn: number): unknown => ({
  sheets: [
    {
      agentId: 'agent-m0104',
      lines: [
        {
          day: `2026-${String((turn % 9) + 1).padStart(2, '0')}-${String((turn % 27) + 1).padStart(2, '0')}`,
          collectivityId: 'commune-21561',
          minutes: 15 * (1 + (turn % 8)),
          task: '',
        },
      ],
    },
  ],
})

async function measureSample(): Promise<readonly Figure[]> {
  const data = newDataFolder()
  const launched = await launch({ data, args: ['--sample'] })
  await launched.window.getByRole('heading', { level: 1 }).waitFor()
  await launched.window.waitForTimeout(2000)
  const memory = memoryOf(launched.app.process().pid ?? 0)
  await launched.window.goto('app://quotite/#/semaine/agent/agent-m0104/2026-03-09')
  await launched.window.getByRole('grid').waitFor()
  const edits: number[] = []
  for (let turn = 0; turn < 200; turn += 1)
    edits.push(await timeAsk(launched, 'recordTime', edit(turn)))
  await launched.close()
  forget(data)
  return [
    {
      name: 'memory on the sample (PSS, all processes)',
      value: memory,
      unit: 'MB',
      target: 400,
      runs: 1,
    },
    {
      name: 'a kept edit acknowledged, median',
      value: quantile(edits, 0.5),
      unit: 'ms',
      runs: edits.length,
    },
    {
      name: 'a kept edit acknowledged, p95',
      value: quantile(edits, 0.95),
      unit: 'ms',
      target: 30,
      runs: edits.length,
    },
  ]
}

async function measureLarge(large: WorkspaceFile, year: number): Promise<readonly Figure[]> {
  const data = newDataFolder()
  const file = join(data, 'large.quotite.json')
  writeFileSync(file, JSON.stringify(large))
  const first = await launch({ data })
  await first.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, file)
  await ask(first, 'importWorkspace', {})
  await first.close()
  const starts: number[] = []
  const wholes: number[] = []
  const years: number[] = []
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now()
    const launched = await launch({ data })
    await timeAsk(launched, 'readPeriod', {
      from: `${String(year)}-12-01`,
      to: `${String(year)}-12-31`,
    })
    starts.push(performance.now() - start)
    wholes.push(
      await timeAsk(launched, 'readPeriod', { from: '2017-01-01', to: `${String(year)}-12-31` }),
    )
    years.push(
      await timeAsk(launched, 'readPeriod', {
        from: `${String(year)}-01-01`,
        to: `${String(year)}-12-31`,
      }),
    )
    await launched.close()
  }
  console.log(`large territory on disk: ${readdirSync(data).join(', ')}`)
  forget(data)
  return [
    {
      name: 'first answer over 1,000,000 lines, from start',
      value: quantile(starts, 0.5),
      unit: 'ms',
      target: 1500,
      runs: starts.length,
    },
    {
      name: '1,000,000 lines into the window’s memory',
      value: quantile(wholes, 0.5),
      unit: 'ms',
      target: 3000,
      runs: wholes.length,
    },
    {
      name: 'a year of 100,000 lines into the window’s memory',
      value: quantile(years, 0.5),
      unit: 'ms',
      runs: years.length,
    },
  ]
}

/** The real application: start, memory, edits, and a million lines. */
export async function measureApplication(
  large: WorkspaceFile,
  year: number,
): Promise<readonly Figure[]> {
  return [...(await measureSample()), ...(await measureLarge(large, year))]
}
