import { expect, it } from 'vitest'
import { open, rehearse, valley } from './import-desk'
import { well } from './office'

/** The minutes of each agent and body in a sheet, and why its other lines are refused. */
async function told(lines: readonly string[], name: string) {
  const office = valley()
  const file = well(await open(office, lines.join('\n'), null, name))
  const { lines: read } = await rehearse(office, file)
  const sums: Record<string, number> = {}
  const codes = new Set<string>()
  for (const line of read)
    if (line.status === 'refused')
      for (const { failure, found } of line.reasons) codes.add(`${failure.code} ${found}`)
    else {
      const of = `${line.agentId} ${line.collectivityId ?? ''}`
      sums[of] = (sums[of] ?? 0) + line.minutes
    }
  return { ...sums, refused: [...codes] }
}

const DAYS = '02/03/2026;03/03/2026;04/03/2026'
const MONTHS = 'janv. 2026;févr. 2026;mars 2026'

it.each([
  ['Agent;Commune', 'Marie Dupont;A', 'Paul Dupont;B'],
  ['Commune;Agent', 'A;Marie Dupont', 'B;Paul Dupont'],
  ['Secrétaire;Commune', 'Marie Dupont;A', 'Paul Dupont;B'],
  [';Commune', 'Marie Dupont;A', 'Paul Dupont;B'],
  ['Matricule;Nom;Commune', 'Marie;Dupont;A', 'Paul;Dupont;B'],
])('a sheet with a column of agents is that of each: %s', async (titles, marie, paul) => {
  for (const heads of [DAYS, MONTHS])
    for (const name of ['Marie Dupont.csv', 'planning.csv'])
      expect(await told([`${titles};${heads}`, `${marie};1;2;3`, `${paul};4;;5`], name)).toEqual({
        'Marie A': 360,
        'Paul B': 540,
        refused: [],
      })
})

it('a sheet with the name of each agent above the lines is that of each', async () => {
  const lines = [`Commune;${DAYS}`, 'Marie Dupont;;;', 'A;1;2;3', 'Paul Dupont;;;', 'B;4;;5']
  const sums = { 'Marie A': 360, 'Paul B': 540 }
  expect(await told(lines, 'Marie Dupont.csv')).toEqual({ ...sums, refused: [] })
  const withSums = lines.map((line) => line.replace('Paul Dupont;;;', 'Paul Dupont;4;;5'))
  expect(await told(withSums, 'tableau.csv')).toEqual({
    ...sums,
    refused: ['importCollectivityUnknown Paul Dupont'],
  })
})

it('takes the hours of an agent that is not known for those of no other', async () => {
  const above = [`Commune;${DAYS}`, 'Paul Dupont;;;', 'A;1;2;3', 'Julie Durand;;;', 'B;4;;5']
  const refused = ['importAgentUnknown Julie Durand']
  expect(await told(above, 'Marie Dupont.csv')).toEqual({ 'Paul A': 360, refused })
  const beside = [`Agent;Commune;${DAYS}`, 'Julie Durand;B;4;;5', 'Paul Dupont;A;1;2;3']
  expect(await told(beside, 'Marie Dupont.csv')).toEqual({ 'Paul A': 360, refused })
  const merged = [`Agent;Commune;${DAYS}`, 'Paul Dupont;A;1;2;3', ';B;4;;5']
  expect(await told(merged, 'Marie Dupont.csv')).toEqual({
    'Paul A': 360,
    refused: ['importCellEmpty '],
  })
})

it('takes no second column of bodies for one of agents', async () => {
  const lines = [`Code;Nom;${DAYS}`, 'A;Commune A;1;2;3', 'B;Commune B;4;;5']
  expect(await told(lines, 'Marie Dupont.csv')).toEqual({
    'Marie A': 360,
    'Marie B': 540,
    refused: [],
  })
})

it('takes the hours of a sheet whose column of agents is empty for those of the agent of the file', async () => {
  const lines = [`Agent;Commune;${DAYS}`, ';A;1;2;3', ';B;4;;5']
  const sums = { 'Marie A': 360, 'Marie B': 540 }
  expect(await told(lines, 'Marie Dupont.csv')).toEqual({ ...sums, refused: [] })
})
