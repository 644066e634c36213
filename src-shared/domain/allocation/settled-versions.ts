import { addDays } from '#shared/kernel/day'
import { settlingTerms } from '../agreements/settling-terms'
import type { TermVersion } from '../agreements/term-versions'
import type { Collectivity } from '../collectivities/collectivity'
import { kindsUntil } from '../collectivities/kind-on'
import { traitsOf } from '../keys/key-kinds'
import type { AllocationFacts } from './facts'

/** Terms whose prices name kinds of bodies, cut where a body that they serve becomes of another kind. */
function byKinds(
  version: TermVersion,
  collectivities: readonly Collectivity[],
): readonly TermVersion[] {
  const { agreement, amendment } = version
  if (!traitsOf(agreement.key).countsKinds) return [version]
  const served = new Set(agreement.beneficiaries.map(({ collectivityId }) => collectivityId))
  const { from, to } = agreement.period
  const starts = collectivities
    .filter(({ id }) => served.has(id))
    .flatMap((body) => kindsUntil(body).map(({ until }) => addDays(until, 1)))
    .filter((day) => day > from && (to === null || day <= to))
  const days = [from, ...new Set(starts.sort())]
  return days.map((start, at) => {
    const next = days[at + 1]
    const period = { from: start, to: next === undefined ? to : addDays(next, -1) }
    return { agreement: { ...agreement, period }, amendment }
  })
}

/** The terms of an agreement in order, each with the days that they settle in one way (rule `terms-by-day`). */
export const settledVersions = (
  facts: Pick<AllocationFacts, 'agreement' | 'collectivities' | 'costNotices' | 'parameters'>,
): readonly TermVersion[] =>
  settlingTerms(facts.agreement, facts).flatMap((version) => byKinds(version, facts.collectivities))
