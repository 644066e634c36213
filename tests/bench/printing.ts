import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Launched } from '../e2e/launch'
import { forget, launch, newDataFolder } from '../e2e/launch'
import { ask, timeAsk } from './ask-desk'
import type { Figure } from './measure'
import { quantile } from './measure'
import { memoryOf } from './memory-of'

const MANY = 500

/** Issues the statements of the sample's year. */
async function issueYear({ window }: Launched): Promise<void> {
  await window.goto('app://quotite/#/etats')
  await window.reload()
  await window.getByRole('checkbox', { name: 'Tout choisir' }).check()
  await window.getByRole('button', { name: /^Émettre/ }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /Motif de l’émission/ }).fill('Relevés en cours')
  await dialog.getByRole('button', { name: 'Émettre' }).click()
  await window.getByText(/États .* émis\./).waitFor()
}

/** Does something, and gives the most memory that the application held meanwhile, in megabytes. */
async function peakMemory(pid: number, work: () => Promise<unknown>): Promise<number> {
  let peak = 0
  // Seldom: to add up its memory stops the application each time.
  const watch = setInterval(() => (peak = Math.max(peak, memoryOf(pid))), 2000)
  try {
    await work()
  } finally {
    clearInterval(watch)
  }
  return peak
}

/** The year's statements as PDF, summary included, and a batch of a large lender: those of the year over and over. */
export async function measurePrinting(): Promise<readonly Figure[]> {
  const data = newDataFolder()
  const launched = await launch({ data, args: ['--sample'] })
  await launched.window.getByRole('heading', { level: 1 }).waitFor()
  await issueYear(launched)
  const folder = mkdtempSync(join(tmpdir(), 'quotite-pdf-'))
  await launched.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, folder)
  const { statements } = await ask<{ readonly statements: readonly { readonly id: string }[] }>(
    launched,
    'readRegistry',
    {},
  )
  const ids = statements.map(({ id }) => id)
  const year: number[] = []
  for (let run = 0; run < 3; run += 1)
    year.push(await timeAsk(launched, 'exportStatements', { ids }))
  const many = Array.from({ length: MANY }, (_, at) => ids[at % ids.length])
  let long = 0
  const peak = await peakMemory(launched.app.process().pid ?? 0, async () => {
    long = await timeAsk(launched, 'exportStatements', { ids: many })
  })
  await launched.close()
  rmSync(folder, { recursive: true, force: true })
  forget(data)
  return [
    {
      name: `PDF of ${String(ids.length)} statements`,
      value: quantile(year, 0.5),
      unit: 'ms',
      target: 5000,
      runs: year.length,
    },
    { name: `PDF of ${String(MANY)} statements`, value: long, unit: 'ms', target: 75_000, runs: 1 },
    {
      name: 'most memory meanwhile (PSS, all processes)',
      value: peak,
      unit: 'MB',
      target: 1000,
      runs: 1,
    },
  ]
}
