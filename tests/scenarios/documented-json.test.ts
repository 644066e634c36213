import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { ofProject, run } from './run-command'

/** The first document in JSON of a page. */
const shownIn = (page: string): unknown =>
  JSON.parse(/```json\n(.*?)```/s.exec(readFileSync(ofProject(page), 'utf8'))?.[1] ?? '')

const ofSample = (sample: string): readonly string[] => [
  ofProject(`resources/samples/${sample}.quotite.json`),
  ...['--year', '2026', '--json', '-'],
]

it('the page of `allocate --json` shows what the program writes of the sample', async () => {
  const shown = z.looseObject({}).parse(shownIn('docs/allocate-format.md'))
  const { out } = await run('allocate', ...ofSample('pays-de-saint-seine'))
  expect(JSON.parse(out)).toMatchObject(shown)
})

it('the page of `indicators --json` shows what the program writes of a sample, but for the other indicators', async () => {
  const { indicators, ...rest } = z
    .looseObject({ indicators: z.array(z.unknown()) })
    .parse(shownIn('docs/indicators-format.md'))
  const { out } = await run('indicators', ...ofSample('both-directions'))
  const among: unknown = expect.arrayContaining(indicators)
  expect(JSON.parse(out)).toMatchObject({ ...rest, indicators: among })
})
