import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scaled } from '../scaled'
import { DAMAGES_FILE, DAMAGES_HEAD, damagesLine, damagesName } from './campaign/damage-table'
import { DAMAGES, PAIRS, type Damage } from './campaign/damages'
import { strike } from './campaign/strike'
import { wordsOf } from './campaign/judge'
import { World } from './campaign/world'

const [head = '', ...lines] = readFileSync(DAMAGES_FILE, 'utf8').trimEnd().split('\n')

/** What the table has of damages. */
const tableLine = (damages: readonly Damage[]): string =>
  lines.find((line) => line.startsWith(`${damagesName(damages)}\t`)) ?? 'not in the table'

describe('what a start says of what was damaged', () => {
  let world: World
  beforeAll(async () => {
    world = await World.make()
  })
  afterAll(() => world.dispose())

  /** Tries some of them: the lines that differ from those of the table. */
  async function others(cases: readonly (readonly Damage[])[]): Promise<readonly string[]> {
    const found: string[] = []
    for (const damages of cases) {
      const line = damagesLine(await strike(world, damages))
      if (line !== tableLine(damages)) found.push(line)
    }
    return found
  }

  it('is nothing where nothing was', async () => {
    const { heard, verdict } = await strike(world, [])
    expect([wordsOf(heard), verdict]).toEqual(['nothing', 'true'])
  })

  it('is in a table of every damage and every pair of them, and true of each', () => {
    const cases = [...DAMAGES.map((damage) => [damage]), ...PAIRS]
    expect([DAMAGES.length, PAIRS.length]).toEqual([51, 1137])
    expect(head).toBe(DAMAGES_HEAD)
    expect(lines.map((line) => line.split('\t').slice(0, 2).join('\t'))).toEqual(
      cases.map(damagesName),
    )
    expect(lines.filter((line) => !line.endsWith('\tyes'))).toEqual([])
  })

  it('is what the table has of each single damage', async () => {
    expect(await others(DAMAGES.map((damage) => [damage]))).toEqual([])
  })

  it('is what the table has of two damages at once', async () => {
    const every = Math.max(1, Math.round(PAIRS.length / scaled(60)))
    expect(await others(PAIRS.filter((_, at) => at % every === 0))).toEqual([])
  })
})
