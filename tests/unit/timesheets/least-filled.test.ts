import { expect, it } from 'vitest'
import { leastFilled } from '#shared/domain/timesheets/least-filled'
import type { AgentFilling, WeekFilling } from '#shared/domain/timesheets/week-filling'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'

const weekOf = (state: WeekFilling['state']): WeekFilling => ({
  monday: day('2026-03-02'),
  state,
  done: minutes(0),
  expected: minutes(420),
  short: false,
})

const agent = (agentId: string, ...states: WeekFilling['state'][]): AgentFilling => ({
  agentId,
  weeks: states.map(weekOf),
})

const TEAM = [
  agent('anne', 'filled', 'filled'),
  agent('bruno', 'partial', 'partial'),
  agent('chloe', 'toFill', 'filled'),
  agent('denis', 'filled', 'partial'),
  agent('elise', 'toFill', 'toFill'),
  agent('farid', 'toFill', 'filled'),
]

const named = (most: number): readonly string[] =>
  leastFilled(TEAM, most).map(({ agentId }) => agentId)

it('keeps the order of agents where all of them are shown', () => {
  expect(named(6)).toEqual(['anne', 'bruno', 'chloe', 'denis', 'elise', 'farid'])
})

it('shows first who has most weeks without hours, then in part, where not all are shown', () => {
  expect(named(5)).toEqual(['elise', 'chloe', 'farid', 'bruno', 'denis'])
  expect(named(2)).toEqual(['elise', 'chloe'])
})
