import { existsSync, mkdirSync, readdirSync, copyFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { lineFormat } from '../src-main/journal/line-format'
import { found, Machine, noObjection } from '../tests/vault/keeping'
import { hoursChange, label, sample } from '../tests/vault/records'
import { keep } from '../tests/vault/keeping'

// Freezes a small journal of the present form of lines, with its snapshots and its database, for the tests of later programs.
// A form is frozen once, before it is released: a folder that is there stays as it is.
const folder = fileURLToPath(
  new URL(`../resources/frozen/journal-${String(lineFormat)}`, import.meta.url),
)
if (existsSync(folder)) {
  console.log(`${folder} is there already. Give the new form of lines its number first.`)
} else {
  const machine = new Machine()
  const keeper = await machine.start()
  await found(keeper, 'before')
  const { agents, collectivities, agreements, timesheets, costs, ...rest } = sample()
  const none = Object.fromEntries(
    Object.entries(rest).map(([name, rows]) => [name, Array.isArray(rows) ? [] : rows]),
  )
  const few = {
    ...sample(),
    ...none,
    agents: agents.slice(0, 2),
    collectivities: collectivities.slice(0, 3),
    agreements: [],
    timesheets: timesheets.slice(0, 2),
    costs: costs.slice(0, 2),
  }
  await keeper.replaceAll(few, label('Exemple', 'openWorkspace'))
  for (const id of ['a', 'b', 'c']) await found(keeper, id)
  await keep(keeper, label('heures'), hoursChange('nobody', '2030-01-01', null, 0, 30, false))
  await keeper.undo(noObjection)
  await keeper.close()
  mkdirSync(folder)
  for (const name of readdirSync(machine.folder))
    copyFileSync(join(machine.folder, name), join(folder, name))
  writeFileSync(
    join(folder, 'database.json'),
    `${JSON.stringify(await machine.park.freeze(), null, 1)}\n`,
  )
  await machine.dispose()
  console.log(folder)
}
