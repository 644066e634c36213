import { expect, it } from 'vitest'
import { postOn } from '#shared/domain/agents/grade-on'
import { kindOn } from '#shared/domain/collectivities/kind-on'
import { day } from '#shared/kernel/day'

it('an earlier line that says no status or employer leaves them as after it, and not as today', () => {
  const grade = { category: 'C', grade: 'Adjointe' } as const
  const agent = {
    status: 'permanent',
    employerId: 'CC',
    earlierGrades: [
      { until: day('2024-05-31'), ...grade },
      { until: day('2026-11-30'), ...grade, status: 'contractual', employerId: 'A' },
    ],
  } as const
  const posts = ['2024-01-15', '2026-11-30', '2026-12-01'].map((on) =>
    postOn({ ...agent, earlierGrades: [...agent.earlierGrades] }, day(on)),
  )
  expect(posts).toEqual([
    { status: 'contractual', employerId: 'A' },
    { status: 'contractual', employerId: 'A' },
    { status: 'permanent', employerId: 'CC' },
  ])
})

it('an earlier membership that does not say what a body was leaves it as after it', () => {
  const earlierMemberships = [
    { until: day('2025-12-31'), memberOf: ['P'] },
    { until: day('2026-06-30'), memberOf: [], kind: 'syndicate' as const },
  ]
  const body = { kind: 'communityOfMunicipalities' as const, earlierMemberships }
  expect(['2025-03-01', '2026-06-30', '2026-07-01'].map((on) => kindOn(body, day(on)))).toEqual([
    'syndicate',
    'syndicate',
    'communityOfMunicipalities',
  ])
})
