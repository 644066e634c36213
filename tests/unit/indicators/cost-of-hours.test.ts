import { expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { yearPeriod } from '#shared/kernel/period'
import { costPerHour } from '#shared/domain/indicators/cost-of-hours'
import { plainAllocation } from './plain-settlement'
import { settledSample } from './settled-sample'

/** Of Marie, whom each agreement lends: hours for bodies, hours in common, cents. */
const settled = (direct: number, common: number, cost: number) => ({
  allocation: plainAllocation(yearPeriod(2026), [], {
    agentIds: ['marie'],
    direct: minutes(direct * 60),
    common: minutes(common * 60),
    billed: cents(cost),
    cost: cents(cost),
  }),
})

it('is the indicator of that name: common time is a cost of the hours done for bodies, and none of them', () => {
  expect(costPerHour([settledSample('pays-de-saint-seine')])).toEqual({
    rate: 2446,
    hours: 8853 * 60 + 45,
  })
})

it('of agreements that count the common time of one agent twice counts none of it', () => {
  expect(costPerHour([settled(6, 4, 12_000), settled(4, 4, 8000)])).toEqual({
    rate: 2000,
    hours: 600,
  })
})

it('is none where an agreement has a cost and no hours: acts would make hours dearer', () => {
  expect(costPerHour([settled(6, 0, 12_000), settled(0, 0, 8000)])).toBeNull()
  expect(costPerHour([])).toBeNull()
})
