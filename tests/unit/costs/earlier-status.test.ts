import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import type { Agent } from '#shared/domain/agents/agent'
import { computePay } from '#shared/domain/costs/compute-pay'
import { publishedParameters } from '../../../src-main/use-cases/published-parameters'
import { agentAtWork } from './agent-at-work'
import { payBasisOf } from './pay-basis-of'

/** Under contract until 31 May 2026, a trainee civil servant since. */
const agent: Agent = {
  ...agentAtWork(['2020-01-01', null, 35]),
  status: 'probationary',
  earlierGrades: [
    { until: day('2026-05-31'), category: 'C', grade: 'Adjointe', status: 'contractual' },
  ],
}

const schemeOf = (one: Agent, at: string) => {
  const pay = computePay(one, payBasisOf(), publishedParameters(), month(at), [])
  if (!pay.ok) throw new Error(JSON.stringify(pay.failures))
  return pay.value.scheme
}

describe('an agent under contract who becomes a civil servant', () => {
  it('has each month worked out by the scheme of its own status', () => {
    expect(schemeOf(agent, '2026-05')).toBe('general')
    expect(schemeOf(agent, '2026-06')).toBe('civil')
  })

  it('has the status of now where an earlier grade says none', () => {
    const earlierGrades = [{ until: day('2026-05-31'), category: 'C', grade: 'Adjointe' } as const]
    expect(schemeOf({ ...agent, earlierGrades }, '2026-05')).toBe('civil')
  })
})
