import { writeFileSync } from 'node:fs'
import { DAMAGES_FILE, DAMAGES_HEAD, damagesLine, pairsTable } from './damage-table'
import { DAMAGES, PAIRS } from './damages'
import { strike, type Outcome } from './strike'
import { World } from './world'

// Tries every single damage and every pair, writes what was said into their file, and prints how often it was true: minutes.
const world = await World.make()
const singles: Outcome[] = []
for (const damage of DAMAGES) singles.push(await strike(world, [damage]))
const pairs: Outcome[] = []
for (const pair of PAIRS) pairs.push(await strike(world, pair))
const lines = [...singles, ...pairs].map(damagesLine)
writeFileSync(DAMAGES_FILE, [DAMAGES_HEAD, ...lines, ''].join('\n'))
console.log(pairsTable(pairs))
for (const line of lines) if (!line.endsWith('\tyes')) console.log(line)
console.log(`${String(singles.length)} single damages, ${String(pairs.length)} pairs`)
world.dispose()
