import { describe, expect, it } from 'vitest'
import { byAgentName } from '#shared/domain/agents/agent'
import { byLabel, compareNames } from '#shared/kernel/compare-names'

describe('the order of names', () => {
  it('reads numbers by their value', () => {
    expect(['Agent 100', 'Agent 10', 'Agent 2', 'Agent 1'].sort(compareNames)).toEqual([
      'Agent 1',
      'Agent 2',
      'Agent 10',
      'Agent 100',
    ])
    expect([{ label: 'École 10' }, { label: 'École 9' }].sort(byLabel)[0]).toEqual({
      label: 'École 9',
    })
  })

  it('is that of last names, then of first names, for agents', () => {
    const agents = [
      { firstName: 'Agent', lastName: '10' },
      { firstName: 'Zoé', lastName: '9' },
      { firstName: 'Agent', lastName: '9' },
    ].sort(byAgentName)
    expect(agents.map(({ firstName, lastName }) => `${firstName} ${lastName}`)).toEqual([
      'Agent 9',
      'Zoé 9',
      'Agent 10',
    ])
  })
})
