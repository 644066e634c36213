import { describe, expect, it } from 'vitest'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import { preparePayroll } from '../../src-main/use-cases/prepare-payroll'
import { valley } from './import-desk'
import { payOrder } from './pay-order'

/** What a pay file makes of an office where Paul alone is called Martin, which may be the name at birth of Marie Dupont. */
async function told(lines: readonly string[], names: ImportMapping['names'] = []) {
  const { keeper, surroundings } = valley()
  const registers = keeper.registers()
  const paul = registers.agents.get('Paul')
  if (paul === undefined) throw new Error('No Paul')
  const agents = new Map(registers.agents).set('Paul', { ...paul, lastName: 'Martin' })
  return preparePayroll(
    {
      registers: () => ({ ...registers, agents }),
      readCosts: (range) => keeper.readCosts(range),
    },
    await payOrder({ surroundings }, lines.join('\n'), { names }),
  )
}

const FILE = ['Matricule;Nom;Mois;Traitement', 'Marie;MARTIN;01/2026;1000,00']
const CHOSEN = [{ kind: 'agent', found: 'Marie', id: 'Marie' }] as const

describe('a registration number beside a last name alone that is that of another agent', () => {
  it('is asked about: it may be a name at birth', async () => {
    const { months, names } = await told(FILE)
    expect(months.map(({ status, failures }) => [status, failures])).toEqual([
      ['refused', [{ code: 'payAgentOpen', found: 'Marie', other: 'MARTIN' }]],
    ])
    expect(names).toMatchObject([
      { found: 'Marie', state: 'ambiguous', id: null, suggestions: ['Marie', 'Paul'] },
    ])
  })

  it('is the agent that is chosen, who may be the one of the number', async () => {
    const { months, names } = await told(FILE, [...CHOSEN])
    expect(months.map(({ status, agentId, after }) => [status, agentId, after])).toEqual([
      ['added', 'Marie', 100_000],
    ])
    expect(names.map(({ state }) => state)).toEqual(['chosen'])
  })

  it('stays refused with a whole name, which no choice explains', async () => {
    const { months } = await told(
      ['Matricule;Nom;Prénom;Mois;Traitement', 'Marie;MARTIN;Paul;01/2026;1000,00'],
      [...CHOSEN],
    )
    expect(months.flatMap(({ failures }) => failures.map(({ code }) => code))).toEqual([
      'importOtherAgent',
    ])
  })
})
