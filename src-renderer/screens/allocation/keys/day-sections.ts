import type { PriceLine } from '#shared/domain/keys/prices/price-line'
import type { DayBehind } from '#shared/domain/allocation/days-behind'
import { countsDays } from '#shared/domain/keys/prices/counts-days'
import { daysBehind } from '#shared/domain/allocation/days-behind'
import { minutes } from '#shared/kernel/minutes'
import type { Section } from '../section'
import type { ExplanationWording } from '../explanation-wording'
import type { ExplainedTerms } from '../explained-terms'

/** The most days listed one by one. */
const MOST_DAYS = 12

const countedWords = (
  { rated }: PriceLine,
  counted: number,
  { format }: ExplanationWording,
): string => (rated.kind === 'hour' ? format.minutes(minutes(counted)) : format.integer(counted))

/** What the days of a line are counted in. */
const unitOf = ({ rated }: PriceLine): 'day' | 'halfDay' | 'hour' =>
  rated.kind === 'halfDay' ? 'halfDay' : rated.kind === 'hour' ? 'hour' : 'day'

function lineSection(
  line: PriceLine,
  days: readonly DayBehind[],
  wording: ExplanationWording,
): Section {
  const { t, format, agentName } = wording
  const total = days.reduce((sum, { counted }) => sum + counted, 0)
  const more = days.length - MOST_DAYS
  return {
    key: `days of ${line.id}`,
    title: t(`keys.prices.explain.countedDays.${unitOf(line)}`, { label: line.label }),
    value: countedWords(line, total, wording),
    rows: days.slice(0, MOST_DAYS).map(({ day, agentId, minutes: done, counted }) => ({
      label: t('keys.prices.explain.countedDay', { day, agent: agentName(agentId) }),
      aside: format.minutes(done),
      value: countedWords(line, counted, wording),
    })),
    sentences: more > 0 ? [t('allocation.explain.andOthers', { count: more })] : [],
  }
}

/** The days that each line counts for the body, one by one: what its quantity is the sum of. */
export function daySections(
  paid: readonly PriceLine[],
  { entries }: ExplainedTerms,
  wording: ExplanationWording,
): readonly Section[] {
  if (entries === null) return []
  return paid
    .filter(countsDays)
    .map((line) => ({ line, days: daysBehind(line, entries, wording.view.agents) }))
    .filter(({ days }) => days.length > 0)
    .map(({ line, days }) => lineSection(line, days, wording))
}
