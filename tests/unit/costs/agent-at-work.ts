import type { Agent } from '#shared/domain/agents/agent'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'

/** An agent at work over some periods: first day, last day, hours a week. */
export const agentAtWork = (
  ...posts: readonly (readonly [string, string | null, number])[]
): Agent => ({
  id: 'marie',
  registrationNumber: 'M1',
  firstName: 'Marie',
  lastName: 'Dupont',
  status: 'permanent',
  category: 'B',
  grade: '',
  employerId: 'cc',
  archived: false,
  workPeriods: posts.map(([from, to, hours]) => ({
    period: { from: day(from), to: to === null ? null : day(to) },
    weeklyMinutes: minutes(hours * 60),
    workShare: 10_000,
  })),
})
