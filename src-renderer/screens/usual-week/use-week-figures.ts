import { workPeriodOn, type Agent } from '#shared/domain/agents/agent'
import { contractedWeeks } from '#shared/domain/agreements/contracted-week'
import type { TemplateSlot } from '#shared/domain/timesheets/week-template'
import type { WeekCheck } from '#shared/domain/timesheets/week-check'
import { weekChecks } from '#shared/domain/timesheets/week-checks'
import { addDays, mondayOf, weekday } from '#shared/kernel/day'
import { sumMinutes, type Minutes } from '#shared/kernel/minutes'
import { periodHolds, type OpenPeriod } from '#shared/kernel/period'
import { checkSentence } from '#shared/wording/check-sentence'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'

/** The sums of a usual week, and its checks. */
export interface WeekFigures {
  readonly sum: Minutes
  readonly dayOf: (weekday: number) => Minutes
  /** The agent's weekly duration in that week; `undefined` where there is none. */
  readonly quota: Minutes | undefined
  readonly bodies: readonly {
    readonly id: string | null
    readonly name: string
    readonly here: Minutes
    /** Contracted a week, all agents; `undefined` for common time and bodies without a contracted week. */
    readonly contracted: Minutes | undefined
  }[]
  /** Sentences by weekday; 0 for the whole week. */
  readonly warnings: ReadonlyMap<number, readonly string[]>
}

/** The days of a usual week have no date: a whole week gives them one. */
const IGNORED: ReadonlySet<WeekCheck['code']> = new Set(['holiday', 'notEmployed'])

/** The sums and checks of pieces as they are typed, on the first whole week from today on, or of their period where it is another. */
export function useWeekFigures(
  agent: Agent,
  slots: readonly TemplateSlot[],
  period: OpenPeriod,
): WeekFigures {
  const { t } = useWording()
  const names = useNames()
  const today = useToday()
  const { agreements, collectivities } = useRegistry()
  const monday = mondayOf(addDays(periodHolds(period, today) ? today : period.from, 6))
  const days = [0, 1, 2, 3, 4, 5, 6].map((after) => addDays(monday, after))
  const nameOf = (id: string | null): string =>
    id === null ? t('common.commonTime') : names.collectivity(id)
  const lines = slots.map(({ start, ...slot }) => ({
    day: addDays(monday, slot.weekday - 1),
    collectivityId: slot.collectivityId,
    minutes: slot.minutes,
    ...(slot.activity === '' ? {} : { activity: slot.activity }),
    ...(start === null ? {} : { start }),
  }))
  const checks = weekChecks({
    agent,
    days,
    lines,
    foreseen: [],
    agreements,
    templates: [],
    absences: [],
    collectivities,
  }).filter(({ code }) => !IGNORED.has(code))
  const warnings = new Map<number, readonly string[]>()
  for (const check of checks) {
    const on = check.day === null ? 0 : weekday(check.day)
    const sentence = checkSentence(check, t, nameOf)
    const known = warnings.get(on) ?? []
    if (!known.includes(sentence)) warnings.set(on, [...known, sentence])
  }
  const contracted = contractedWeeks(agreements, monday)
  const bodies = [...new Set(slots.map(({ collectivityId }) => collectivityId))]
  const sumOf = (keep: (slot: TemplateSlot) => boolean): Minutes =>
    sumMinutes(slots.filter(keep).map((slot) => slot.minutes))
  return {
    sum: sumOf(() => true),
    dayOf: (on) => sumOf((slot) => slot.weekday === on),
    quota: workPeriodOn(agent, monday)?.weeklyMinutes,
    bodies: bodies
      .map((id) => ({
        id,
        name: nameOf(id),
        here: sumOf((slot) => slot.collectivityId === id),
        contracted: id === null ? undefined : contracted.get(id),
      }))
      .sort((a, b) => b.here - a.here),
    warnings,
  }
}
