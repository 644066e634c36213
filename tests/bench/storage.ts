import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { forget, launch, newDataFolder, type Launched } from '../e2e/launch'
import { ask, timeAsk } from './ask-desk'
import type { Figure } from './measure'
import { quantile } from './measure'
import { processorTimeOfAll } from './processor-time'

/** The screens on which a change is kept: what each of them reads anew comes before the next one. */
const SCREENS = [
  '/',
  '/semaine',
  '/couts',
  '/repartition',
  '/etats',
  '/tableau-de-bord',
  '/reglages',
]

const EDITS = 30

/** Pauses between changes, in milliseconds, so that some come upon what is read and computed after the one before. */
const PAUSES = [250, 610, 430, 340, 750, 520, 290, 680, 470, 390, 560, 720]

/** One cell of one agent, another duration each time. */
const edit = (turn: number, year: number): unknown => ({
  sheets: [
    {
      agentId: `a${String(turn % 200).padStart(3, '0')}`,
      lines: [
        {
          day: `${String(year)}-${String((turn % 9) + 1).padStart(2, '0')}-${String((turn % 27) + 1).padStart(2, '0')}`,
          collectivityId: `c${String(((turn % 200) * 12) % 700).padStart(3, '0')}`,
          minutes: 15 * (1 + (turn % 8)),
          task: '',
        },
      ],
    },
  ],
})

const journalBytes = (data: string): number =>
  readdirSync(join(data, 'journal'))
    .filter((name) => name.endsWith('.jsonl'))
    .reduce((sum, name) => sum + statSync(join(data, 'journal', name)).size, 0)

async function measureEdits(launched: Launched, data: string, year: number) {
  const figures: Figure[] = []
  let turn = 0
  const bytes = journalBytes(data)
  for (const screen of SCREENS) {
    await launched.window.goto(`app://quotite/#${screen}`)
    await launched.window.getByRole('heading', { level: 1 }).waitFor({ timeout: 120_000 })
    await launched.window.waitForTimeout(3000)
    const taken: number[] = []
    const spent = processorTimeOfAll(launched.app.process().pid ?? 0)
    for (let at = 0; at < EDITS; at += 1) {
      turn += 1
      taken.push(await timeAsk(launched, 'recordTime', edit(turn, year)))
    }
    const name = `a change acknowledged at 1,000,000 lines, p95, on ${screen}`
    figures.push({ name, value: quantile(taken, 0.95), unit: 'ms', target: 30, runs: EDITS })
    const middle = quantile(taken, 0.5)
    figures.push({ name: '  median', value: middle, unit: 'ms', runs: EDITS })
    const used = (processorTimeOfAll(launched.app.process().pid ?? 0) - spent) / EDITS
    figures.push({ name: '  processor time, all processes', value: used, unit: 'ms', runs: EDITS })
    const apart: number[] = []
    for (let at = 0; at < EDITS; at += 1) {
      turn += 1
      await launched.window.waitForTimeout(PAUSES[at % PAUSES.length] ?? 0)
      apart.push(await timeAsk(launched, 'recordTime', edit(turn, year)))
    }
    const value = quantile(apart, 0.95)
    figures.push({
      name: '  p95, 0.25 to 0.75 s apart',
      value,
      unit: 'ms',
      target: 30,
      runs: EDITS,
    })
  }
  const each = (journalBytes(data) - bytes) / turn
  figures.push({
    name: 'bytes of the journal for each edit',
    value: each,
    unit: 'B',
    target: 516,
    runs: turn,
  })
  return figures
}

/** The built application over a million lines: its start, and edits on each screen. */
export async function measureStorage(
  file: WorkspaceFile,
  year: number,
): Promise<readonly Figure[]> {
  const data = newDataFolder()
  const path = join(data, 'large.quotite.json')
  writeFileSync(path, JSON.stringify(file))
  const first = await launch({ data })
  await first.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, path)
  await ask(first, 'importWorkspace', {})
  await first.close()
  const starts: number[] = []
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now()
    const launched = await launch({ data })
    await timeAsk(launched, 'readRegistry', {})
    starts.push(performance.now() - start)
    await launched.close()
  }
  const launched = await launch({ data })
  const edits = await measureEdits(launched, data, year)
  await launched.close()
  forget(data)
  const value = quantile(starts, 0.5)
  return [
    {
      name: 'start-up check of 1,000,000 lines, from the start of the process',
      value,
      unit: 'ms',
      target: 2000,
      runs: starts.length,
    },
    ...edits,
  ]
}
