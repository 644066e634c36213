import { describe, expect, it } from 'vitest'
import { contractedByBody } from '#shared/domain/agreements/contracted-by-body'
import { month } from '#shared/kernel/month'
import { monthPeriod } from '#shared/kernel/period'
import { sampleWorkspace } from '../../hands/sample-workspace'

const sample = sampleWorkspace()
const december = monthPeriod(month('2026-12'))

describe('what agreements plan for a body in a month', () => {
  it('is counted as settlements count it: 6 h a week of 45.6 worked weeks a year are 22 h 48', () => {
    expect(contractedByBody(sample.agreements, december).get('commune-21081')).toBe(22 * 60 + 48)
  })

  it('leaves out agreements that are archived', () => {
    const archived = sample.agreements.map((one) => ({ ...one, archived: true }))
    expect(contractedByBody(archived, december).size).toBe(0)
  })
})
