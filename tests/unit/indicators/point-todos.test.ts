import { expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { yearPeriod } from '#shared/kernel/period'
import { todoList } from '#shared/domain/indicators/to-do'
import { agreement, allocation, share } from './home-samples'

const year = yearPeriod(2026)
const NOTHING = {
  today: day('2027-01-15'),
  agreements: [agreement(['marie'])],
  fillings: [],
  statements: [],
  submissions: [],
  formalities: { papers: [], collectivities: [], costNotices: [], parameters: [] },
}

it('a population that a key lacks is among the things to do', () => {
  const missing = {
    code: 'populationMissing',
    blocking: true,
    collectivityId: 'commune',
    population: 'dgf',
    year: 2026,
  } as const
  const blocked = allocation(year, [share('commune', 5, 1, null)], [missing])
  expect(todoList({ ...NOTHING, allocations: [blocked] })).toEqual([
    {
      kind: 'points',
      agreementId: blocked.agreementId,
      period: year,
      groups: [{ kind: 'single', objection: missing }],
    },
  ])
})
