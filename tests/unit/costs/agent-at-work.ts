import type { Agent } from '#shared/domain/agents/agent'
import { day } from '#shared/kernel/day'
import { plainAgent, workFrom } from '../../hands/plain-records'

/** An agent at work over some periods: first day, last day, hours a week. */
export const agentAtWork = (
  ...posts: readonly (readonly [string, string | null, number])[]
): Agent =>
  plainAgent('marie', {
    registrationNumber: 'M1',
    firstName: 'Marie',
    lastName: 'Dupont',
    category: 'B',
    employerId: 'cc',
    workPeriods: posts.map(([from, to, hours]) =>
      workFrom(day(from), to === null ? null : day(to), hours * 60),
    ),
  })
