import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addDays, day } from '#shared/kernel/day'
import { runCli } from '../../src-main/cli/run-cli'
import type { Launched } from '../e2e/launch'
import { forget, launch, newDataFolder } from '../e2e/launch'
import { ask, timeAsk } from './ask-desk'
import type { Figure } from './measure'
import { quantile } from './measure'

const LINES = 20_000
const RUNS = 5
const SAMPLE = fileURLToPath(
  new URL('../../resources/samples/pays-de-saint-seine.quotite.json', import.meta.url),
)
const AGENTS = ['Marie Dupont', 'Lucie Bonnard', 'Nadège Colin', 'Sophie Garnier', 'Hélène Roussel']
const BODIES = ['Léry', 'Panges', 'Turcey', 'Trouhaut', 'Champagny', 'Francheville', 'Pellerey']

/** Two years of short lines, several to a cell, as time trackers write them. */
function hours(): string {
  const lines = Array.from({ length: LINES }, (_, at) => {
    const [year, month, date] = addDays(day('2027-01-04'), Math.floor(at / 35) % 700).split('-')
    const [agent, body] = [AGENTS[at % AGENTS.length], BODIES[at % BODIES.length]]
    return `${agent ?? ''};${date ?? ''}/${month ?? ''}/${year ?? ''};${body ?? ''};0:${String(10 + (at % 3) * 5)}`
  })
  return ['Agent;Date;Collectivité;Durée', ...lines].join('\r\n')
}

interface Choice {
  readonly file: { readonly token: string; readonly mapping: unknown }
}

/** One file through the window: reading with its rehearsal, then keeping; taken back for the next run. */
async function once(launched: Launched): Promise<readonly [number, number]> {
  const start = performance.now()
  const { file } = await ask<Choice>(launched, 'chooseImportFile', { source: null })
  const reading = performance.now() - start
  const chosen = { token: file.token, mapping: file.mapping }
  const rehearsing = await timeAsk(launched, 'rehearseImport', chosen)
  const keeping = await timeAsk(launched, 'keepImport', { ...chosen, without: [] })
  await ask(launched, 'undo', {})
  return [reading + rehearsing, keeping]
}

async function throughApplication(file: string): Promise<readonly Figure[]> {
  const data = newDataFolder()
  const launched = await launch({ data, args: ['--sample'] })
  await launched.window.getByRole('heading', { level: 1 }).waitFor()
  await launched.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, file)
  await once(launched)
  const runs: (readonly [number, number])[] = []
  for (let run = 0; run < RUNS; run += 1) runs.push(await once(launched))
  await launched.close()
  forget(data)
  const middle = (part: 0 | 1): number =>
    quantile(
      runs.map((run) => run[part]),
      0.5,
    )
  return [
    {
      name: 'a file of 20,000 lines: read and rehearsed',
      value: middle(0),
      unit: 'ms',
      target: 2000,
      runs: RUNS,
    },
    { name: '  kept', value: middle(1), unit: 'ms', target: 3000, runs: RUNS },
  ]
}

async function throughCommandLine(folder: string, file: string): Promise<readonly Figure[]> {
  const silent = { print: () => undefined, warn: () => undefined }
  const time = async (...flags: readonly string[]): Promise<number> => {
    const space = join(folder, 'space.json')
    copyFileSync(SAMPLE, space)
    const start = performance.now()
    const code = await runCli(['import', space, file, '--source', 'generic', ...flags], silent)
    if (code !== 0) throw new Error(`import answered ${String(code)}`)
    return performance.now() - start
  }
  const runs = { rehearsed: [] as number[], kept: [] as number[] }
  for (let run = 0; run < RUNS; run += 1) {
    runs.rehearsed.push(await time('--dry-run'))
    runs.kept.push(await time())
  }
  return [
    {
      name: '  by the command line, rehearsed',
      value: quantile(runs.rehearsed, 0.5),
      unit: 'ms',
      runs: RUNS,
    },
    {
      name: '  by the command line, rehearsed and written',
      value: quantile(runs.kept, 0.5),
      unit: 'ms',
      runs: RUNS,
    },
  ]
}

/** A file of 20,000 lines into the sample: through the window and its thread of reading, and without a window. */
export async function measureImport(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'quotite-import-'))
  const file = join(folder, 'hours.csv')
  writeFileSync(file, hours())
  const figures = [...(await throughApplication(file)), ...(await throughCommandLine(folder, file))]
  rmSync(folder, { recursive: true, force: true })
  return figures
}
