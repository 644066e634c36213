import { byText } from '#shared/kernel/by-text'
import { canonicalJson } from '#shared/kernel/canonical-json'
import { traitsOf } from '../keys/key-kinds'
import type { Agreement } from './agreement'
import { joinTerms } from './join-terms'
import { termVersions, type TermVersion } from './term-versions'

/**
 * What a settlement reads of some terms, as a text: two sets of terms with the same one settle alike (rule `terms-by-day`).
 * Forecasts, tariff and common time are part of it only where the key counts them; the order of lists never is.
 */
export function settlingContent(terms: Agreement): string {
  const { beneficiaries, agents, limits = [], gap = 'lender', travel = 'notCharged' } = terms
  const { vatTerms } = terms
  const key = traitsOf(terms.key)
  const contracted = key.countsContracted
  return canonicalJson({
    key: key.settlingContent(),
    bodies: beneficiaries
      .map(({ collectivityId, weeklyMinutes }) =>
        contracted ? `${collectivityId} ${String(weeklyMinutes)}` : collectivityId,
      )
      .sort(byText),
    agents: agents.map(({ agentId, workShare }) => `${agentId} ${String(workShare)}`).sort(byText),
    limits: limits.map(({ reason: _reason, ...limit }) => canonicalJson(limit)).sort(byText),
    gap: key.sharesCost ? null : gap,
    travel,
    tieBreak: terms.tieBreak,
    weeks: contracted ? terms.annualWeeks : null,
    tariff: key.usesTariff ? terms.hourlyTariff : null,
    common: key.countsCommonTime ? terms.commonTime : null,
    // Named only where the terms say something of it, so that fingerprints of before do not change.
    ...(vatTerms === undefined ? {} : { vat: vatTerms }),
  })
}

const known = new WeakMap<Agreement, readonly TermVersion[]>()

/**
 * The terms of an agreement in order, each with the days that they settle: an amendment that changes nothing that a
 * settlement reads does not start new terms (rule `terms-by-day`). Joined terms keep the reference of the act that set the
 * first.
 */
export function settlingTerms(agreement: Agreement): readonly TermVersion[] {
  const versions = known.get(agreement) ?? joinVersions(agreement)
  known.set(agreement, versions)
  return versions
}

function joinVersions(agreement: Agreement): readonly TermVersion[] {
  return joinTerms(termVersions(agreement), settlingContent)
}
