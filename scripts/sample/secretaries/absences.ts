import { addDays, day } from '#shared/kernel/day'
import type { Absence } from '#shared/domain/timesheets/absence'
import type { SampleSecretary } from './people'

/** From here on neither the leave nor the hours of those on leave are entered: the end of the year is still open. */
const OPEN_FROM = day('2026-12-01')

/** The leave of the year, as far as it is entered. */
export const sampleAbsences = (secretaries: readonly SampleSecretary[]): readonly Absence[] =>
  secretaries.flatMap(({ agent, leave }) =>
    leave
      .filter(([from]) => from < OPEN_FROM)
      .map(([from, length], at) => ({
        id: `absence-${agent.registrationNumber.toLowerCase()}-${String(at + 1)}`,
        agentId: agent.id,
        period: { from, to: addDays(from, length - 1) },
        part: 'day' as const,
        kind: 'leave' as const,
      })),
  )
