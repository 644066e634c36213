import type { Day } from '#shared/kernel/day'
import { periodHolds } from '#shared/kernel/period'
import type { Absence, AbsenceKind } from './absence'

/** How an agent is away on a day. */
export interface DayAbsence {
  /** `day` also where one absence takes the morning and another the afternoon. */
  readonly part: Absence['part']
  /** One class, or two where they differ from morning to afternoon. */
  readonly kinds: readonly AbsenceKind[]
}

/** How an agent is away on a day, half days put together; `null` for an agent who serves all day. */
export function absenceOn(
  absences: readonly Absence[],
  agentId: string,
  day: Day,
): DayAbsence | null {
  const away = absences.filter(
    (absence) => absence.agentId === agentId && periodHolds(absence.period, day),
  )
  const [first] = away
  if (first === undefined) return null
  const parts = new Set(away.map(({ part }) => part))
  const whole = parts.has('day') || parts.size > 1
  const order = { day: 0, morning: 1, afternoon: 2 }
  const sorted = [...away].sort((a, b) => order[a.part] - order[b.part])
  return {
    part: whole ? 'day' : first.part,
    kinds: [...new Set(sorted.map(({ kind }) => kind))],
  }
}
