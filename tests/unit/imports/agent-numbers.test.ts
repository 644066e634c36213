import { expect, it } from 'vitest'
import { agentBeside } from '#shared/domain/imports/agent-beside'
import { agentIndex } from '#shared/domain/imports/name-index'
import { plainAgent } from '../../hands/plain-records'

const agent = (id: string, registrationNumber: string) =>
  plainAgent(id, { registrationNumber, firstName: id, lastName: 'Dupont' })

const AGENTS = [
  agent('Marie', '00104'),
  agent('Paul', '0105'),
  agent('Anne', '105'),
  agent('Luc', '00207'),
  agent('Zoé', '0207'),
]

it.each([
  ['00104', 'exact', 'Marie'],
  ['104', 'exact', 'Marie'],
  ['0104', 'exact', 'Marie'],
  ['105', 'exact', 'Anne'],
  ['0105', 'exact', 'Paul'],
  ['207', 'ambiguous', null],
  ['10', 'unknown', null],
  ['1040', 'unknown', null],
])('finds an agent by the number %s that a spreadsheet left of its own: %s', (found, state, id) => {
  expect(agentIndex(AGENTS)(found)).toMatchObject({ state, id })
})

it('sees the number of another agent beside a name, with or without its zeros', () => {
  const other = agentBeside(AGENTS, ['Agent', 'Matricule'], new Set([0]))
  const beside = (number: string) => other({ id: 'Paul', state: 'exact' }, ['Paul Dupont', number])
  expect(['104', '00104', '0105', '207', '999'].map(beside)).toEqual([
    '104',
    '00104',
    null,
    null,
    null,
  ])
})
