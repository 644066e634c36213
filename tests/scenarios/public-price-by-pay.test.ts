import { expect, it } from 'vitest'
import { publicPageFacts } from '../../src-main/use-cases/public-page-facts'
import { Office, well } from './office'
import { Territory } from './territory'

const MONTHS = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`)

/** Replacements at the pay of who comes, times 1.4. Zoé is lent too, and came to nobody. */
function replacements(
  hours: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Territory {
  const rated = { kind: 'payTimes', thousandths: 1400 }
  const line = { id: 'mission', label: 'Mission', rated, bodies: null, agents: null, tiers: [] }
  const territory = new Territory('A', 'B').terms({ key: { kind: 'prices', lines: [line] } })
  for (const name of [...Object.keys(hours), 'Zoé']) {
    territory.lends(name)
    for (const month of MONTHS)
      territory.hours(name, month, hours[name] ?? {}).cost(name, month, 2000)
  }
  return territory
}

const figuresOf = async (territory: Territory) =>
  well(
    await publicPageFacts(new Office(territory).keeper, {
      year: 2026,
      today: null,
      language: 'fr',
    }),
  ).figures

it('leaves out what bodies pay at the pay of one person who came, whoever else is lent', async () => {
  expect(await figuresOf(replacements({ Anne: { A: 50, B: 20 } }))).toMatchObject({
    services: [],
    rows: [],
    bodies: [],
    billed: 0,
    leftOut: ['agreement'],
  })
})

it('has a total that its lines make where two persons came', async () => {
  const { rows, billed } = await figuresOf(replacements({ Anne: { A: 50 }, Marie: { B: 20 } }))
  expect(rows).toMatchObject([{ bodyIds: ['A', 'B'], amount: billed }])
})
