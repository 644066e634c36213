import { expect, it } from 'vitest'
import { agreementNames } from '#shared/domain/agreements/agreement-names'
import { agentChoices } from '#shared/domain/agents/agent-choices'
import { bodyChoices } from '#shared/domain/collectivities/body-choices'

it('tells agents of the same name apart by their registration number, and those only', () => {
  const marie = { firstName: 'Marie', lastName: 'Dupont' }
  const choices = agentChoices([
    { ...marie, id: 'a', registrationNumber: 'M0104' },
    { id: 'b', firstName: 'Lucie', lastName: 'Bonnard', registrationNumber: 'M0131' },
    { ...marie, id: 'c', registrationNumber: 'M9999' },
  ])
  expect(choices).toEqual([
    { value: 'a', label: 'Marie Dupont (M0104)' },
    { value: 'b', label: 'Lucie Bonnard' },
    { value: 'c', label: 'Marie Dupont (M9999)' },
  ])
})

it('tells bodies of the same name apart by their code, and those only', () => {
  const bodies = [
    { id: 'a', name: 'Oigny', code: '21464' },
    { id: 'b', name: 'Panges', code: '21477' },
    { id: 'c', name: 'Oigny', code: 'SIV1' },
  ]
  expect(bodyChoices(bodies)).toEqual([
    { value: 'a', label: 'Oigny (21464)' },
    { value: 'b', label: 'Panges' },
    { value: 'c', label: 'Oigny (SIV1)' },
  ])
})

it('tells bodies apart whose names look the same', () => {
  const bodies = [
    { id: 'a', name: 'Léry', code: '21345' },
    { id: 'b', name: 'Le\u0301ry', code: 'NFD' },
    { id: 'c', name: 'Lé\u200Bry', code: 'SIV1' },
  ]
  expect(bodyChoices(bodies).map(({ label }) => label.slice(-8))).toEqual([
    ' (21345)',
    'ry (NFD)',
    'y (SIV1)',
  ])
})

it('tells agreements of the same title apart by their reference, and those only', () => {
  const agreements = [
    { id: 'a', title: 'Secrétariat', reference: '2024-07' },
    { id: 'b', title: 'Voirie', reference: '2025-02' },
    { id: 'c', title: 'Secrétariat', reference: '2027-01' },
  ]
  expect([...agreementNames(agreements).values()]).toEqual([
    'Secrétariat (2024-07)',
    'Voirie',
    'Secrétariat (2027-01)',
  ])
})
