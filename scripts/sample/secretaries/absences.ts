import { addDays, day, type Day } from '#shared/kernel/day'
import type { Absence } from '#shared/domain/timesheets/absence'
import type { SampleSecretary } from './people'

const LAST_WEEK = day('2026-12-28')

const earliest = (a: Day, b: Day): Day => (a < b ? a : b)

/** The leave of the year up to its last week, of which neither hours nor leave are entered yet. */
export const sampleAbsences = (secretaries: readonly SampleSecretary[]): readonly Absence[] =>
  secretaries.flatMap(({ agent, leave }) =>
    leave
      .filter(([from]) => from < LAST_WEEK)
      .map(([from, length], at) => ({
        id: `absence-${agent.registrationNumber.toLowerCase()}-${String(at + 1)}`,
        agentId: agent.id,
        period: { from, to: earliest(addDays(from, length - 1), addDays(LAST_WEEK, -1)) },
        part: 'day' as const,
        kind: 'leave' as const,
      })),
  )
