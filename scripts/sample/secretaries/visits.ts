import { MEETING_MINUTES, type SampleSecretary } from './people'

/** A visit of a secretary's planned week: which body (by code) on which weekday (1 Monday), for how many minutes. */
export interface Visit {
  readonly weekday: number
  readonly code: string
  readonly minutes: number
}

/** Lays a week's plan out as visits of about two hours, each on the day that is least full so far. */
export function visitsOfWeek(plan: SampleSecretary['plan']): readonly Visit[] {
  const visits: Visit[] = []
  const load = [MEETING_MINUTES, 0, 0, 0, 0]
  for (const [code, hours] of Object.entries(plan)) {
    const count = Math.max(1, Math.round(hours / 2.1))
    const used = new Set<number>()
    for (let visit = 0; visit < count; visit += 1) {
      const free = [0, 1, 2, 3, 4].filter((index) => !used.has(index))
      const candidates = free.length > 0 ? free : [0, 1, 2, 3, 4]
      const chosen = candidates.reduce((best, index) =>
        (load[index] ?? 0) < (load[best] ?? 0) ? index : best,
      )
      used.add(chosen)
      load[chosen] = (load[chosen] ?? 0) + (hours * 60) / count
      visits.push({ weekday: chosen + 1, code, minutes: (hours * 60) / count })
    }
  }
  return visits
}
