import { byText } from '#shared/kernel/by-text'
import { canonicalJson } from '#shared/kernel/canonical-json'
import { commonTimeCounts } from '../keys/common-time-counts'
import { countsContracted, sharesCost } from '../keys/key-needs'
import type { Agreement } from './agreement'
import { joinTerms } from './join-terms'
import type { TermVersion } from './term-versions'
import { termVersions } from './term-versions'

/** A key without the order in which its quotas stand: that of criteria and of price lines is printed. */
function keyContent({ key }: Agreement): unknown {
  return key.kind === 'fixedQuotas'
    ? {
        ...key,
        quotas: [...key.quotas].sort((a, b) => byText(a.collectivityId, b.collectivityId)),
      }
    : key
}

/**
 * What a settlement reads of some terms, as a text: two sets of terms with the same one settle alike (rule `terms-by-day`).
 * Forecasts, tariff and common time are part of it only where the key counts them; the order of lists never is.
 */
export function settlingContent(terms: Agreement): string {
  const { key, beneficiaries, agents, limits = [], gap = 'lender', travel = 'notCharged' } = terms
  const contracted = countsContracted(key)
  return canonicalJson({
    key: keyContent(terms),
    bodies: beneficiaries
      .map(({ collectivityId, weeklyMinutes }) =>
        contracted ? `${collectivityId} ${String(weeklyMinutes)}` : collectivityId,
      )
      .sort(byText),
    agents: agents.map(({ agentId, workShare }) => `${agentId} ${String(workShare)}`).sort(byText),
    limits: limits.map(({ reason: _reason, ...limit }) => canonicalJson(limit)).sort(byText),
    gap: sharesCost(key) ? null : gap,
    travel,
    tieBreak: terms.tieBreak,
    weeks: contracted ? terms.annualWeeks : null,
    tariff: key.kind === 'tariff' ? terms.hourlyTariff : null,
    common: commonTimeCounts(key) ? terms.commonTime : null,
  })
}

const known = new WeakMap<Agreement, readonly TermVersion[]>()

/**
 * The terms of an agreement in order, each with the days that they settle: an amendment that changes nothing that a
 * settlement reads cuts nothing (rule `terms-by-day`). Terms that go on keep the reference of the act that set them.
 */
export function settlingTerms(agreement: Agreement): readonly TermVersion[] {
  const versions = known.get(agreement) ?? joinVersions(agreement)
  known.set(agreement, versions)
  return versions
}

function joinVersions(agreement: Agreement): readonly TermVersion[] {
  return joinTerms(termVersions(agreement), settlingContent)
}
