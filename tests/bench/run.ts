import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { measureApplication } from './application'
import { measureDashboard } from './dashboard'
import { measureDocuments } from './documents'
import { measureEngine } from './engine'
import { measureImport } from './import'
import type { Figure } from './measure'
import { measurePrinting } from './printing'
import { measureRivals } from './rivals'
import { measureBackups } from './backups'
import { measureStart } from './start'
import { measureStorage } from './storage'
import { LARGE, lastYear, makeTerritory } from './territory'
import { measureWall } from './wall'

const show = ({ name, value, unit, target, runs }: Figure): string => {
  const figure = `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`.padStart(11)
  const aim =
    target === undefined ? '' : `${value <= target ? 'under' : 'ABOVE'} ${String(target)} ${unit}`
  return `${name.padEnd(58)}${figure}   ${aim.padEnd(16)} ${String(runs)} runs`
}

const only = process.argv.slice(2)
const wanted = (part: string): boolean => only.length === 0 || only.includes(part)
const year = lastYear(LARGE)
let made: WorkspaceFile | undefined
/** The large territory: made only where something measures it. */
const large = (): WorkspaceFile => (made ??= makeTerritory(LARGE))
const figures = [
  ...(wanted('engine') ? await measureEngine(large(), year) : []),
  ...(wanted('rivals') ? await measureRivals(large(), year) : []),
  ...(wanted('wall') ? await measureWall() : []),
  ...(wanted('dashboard') ? await measureDashboard() : []),
  ...(wanted('import') ? await measureImport() : []),
  ...(wanted('documents') ? await measureDocuments() : []),
  ...(wanted('printing') ? await measurePrinting() : []),
  ...(wanted('backups') ? await measureBackups(large()) : []),
  ...(wanted('storage') ? await measureStorage(large(), year) : []),
  ...(wanted('start') || wanted('application') ? await measureStart() : []),
  ...(wanted('application') ? await measureApplication(large(), year) : []),
]
const machine = {
  processors: cpus().length,
  model: cpus()[0]?.model ?? '',
  memoryMegabytes: Math.round(totalmem() / 1_048_576),
  load: loadavg().map((value) => Number(value.toFixed(2))),
  node: process.version,
}
console.log(figures.map(show).join('\n'))
console.log(
  `\n${String(machine.processors)} × ${machine.model}, load ${machine.load.join(' ')}, Node ${machine.node}`,
)
mkdirSync('bench-output', { recursive: true })
writeFileSync('bench-output/bench.json', `${JSON.stringify({ machine, figures }, null, 2)}\n`)
