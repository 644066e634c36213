import { canonicalJson } from '#shared/kernel/canonical-json'
import type { Day } from '#shared/kernel/day'
import type { Period } from '#shared/kernel/period'
import type { Agent } from '../../agents/agent'
import { daysOfGrade } from '../../agents/grade-on'
import type { PriceLine } from './price-line'
import { kindOn } from '../../collectivities/kind-on'
import type { Collectivity } from '../../collectivities/collectivity'

/** Whether a list of kinds and a list of names match something: by its kind or by its name; all where both are empty. */
const isNamed = (
  kinds: readonly string[],
  kind: string,
  names: readonly string[],
  name: string,
): boolean =>
  (kinds.length === 0 && names.length === 0) || kinds.includes(kind) || names.includes(name)

/** Whether a body pays a line on a day: by its kind or by its name (rule `key-at-prices`). */
export const paysLine = ({ bodies }: PriceLine, body: Collectivity, day: Day): boolean =>
  bodies === null || isNamed(bodies.kinds, kindOn(body, day), bodies.collectivityIds, body.id)

/**
 * The days on which a line prices the work of an agent: by the category or the grade of the day, as bodies are named by kind or
 * by name.
 */
export const daysPriced =
  ({ agents }: PriceLine, known: readonly Agent[]) =>
  (agentId: string, within: Period): readonly Period[] => {
    if (agents === null) return [within]
    const agent = known.find(({ id }) => id === agentId)
    if (agent === undefined) return []
    return daysOfGrade(agent, within, ({ category, grade }) =>
      isNamed(agents.categories, category, agents.grades, grade),
    )
  }

/** Whether a line prices what an agent does on a day. */
export const worksFor = (
  line: PriceLine,
  known: readonly Agent[],
): ((agentId: string, day: Day) => boolean) => {
  const priced = daysPriced(line, known)
  if (line.agents === null) return () => true
  return (agentId, day) => priced(agentId, { from: day, to: day }).length > 0
}

/** What a line counts, without the price: a text. */
const thingOf = ({ rated }: PriceLine): string =>
  canonicalJson(Object.fromEntries(Object.entries(rated).filter(([field]) => field !== 'price')))

/** Whether two terms have the same line: one identifier, priced by the same thing (rule `steps-of-the-year`). */
export const isSameLine = (a: PriceLine, b: PriceLine): boolean =>
  a.id === b.id && thingOf(a) === thingOf(b)
