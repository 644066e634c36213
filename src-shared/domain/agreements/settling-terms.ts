import { byText } from '#shared/kernel/by-text'
import { canonicalJson } from '#shared/kernel/canonical-json'
import { traitsOf } from '../keys/key-kinds'
import type { Day } from '#shared/kernel/day'
import { oncePer } from '#shared/kernel/once-per'
import type { Agreement } from './agreement'
import { hasFixedCost } from './fixes-unit-cost'
import { joinTerms } from './join-terms'
import { atNotifiedPrice, notifiedTerms } from './notified-terms'
import { termVersions, type TermVersion } from './term-versions'
import { underClause } from './under-clause'
import type { NoticeFacts } from './year-notices'

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

/** What a settlement reads of some terms and of their legal frame, as a text. */
const framedContent = (terms: Agreement): string =>
  (terms.exemption ?? '') === '' ? settlingContent(terms) : `exempt ${settlingContent(terms)}`

/** Whether a notice may change what an agreement bills: some of its terms fix the unit cost of a year, and one was notified. */
const billsNotices = (agreement: Agreement, { costNotices = [] }: NoticeFacts): boolean =>
  costNotices.some(({ agreementId }) => agreementId === agreement.id) &&
  termVersions(agreement).some((version) => hasFixedCost(version.agreement))

/**
 * The terms of an agreement in order, each with the days that they settle: an amendment that changes nothing that a
 * settlement reads does not start new terms (rule `terms-by-day`). Joined terms keep the reference of the act that set the
 * first.
 *
 * @param facts the unit costs that were notified, and the figures that say by when (rule `notified-unit-cost`)
 */
export function settlingTerms(
  agreement: Agreement,
  facts: NoticeFacts = {},
): readonly TermVersion[] {
  if (billsNotices(agreement, facts)) {
    const priced = notifiedTerms(agreement, facts).map(atNotifiedPrice)
    return joinVersions(agreement, priced)
  }
  return ownTerms(agreement)
}

/** The terms that settle a day, at the price of an hour that they bill; the last ones where none does. */
export const settlingOn = (agreement: Agreement, facts: NoticeFacts, day: Day): Agreement =>
  settlingTerms(agreement, facts).findLast(({ agreement: { period } }) => period.from <= day)
    ?.agreement ?? agreement

function joinVersions(
  agreement: Agreement,
  priced: readonly TermVersion[],
): readonly TermVersion[] {
  const versions = priced.map((version) => {
    const terms = underClause(version.agreement, version.agreement.legalForm)
    return terms === version.agreement ? version : { ...version, agreement: terms }
  })
  return joinTerms(versions, framedContent)
}

/** The terms that settle where no notice changes them. */
const ownTerms = oncePer((agreement: Agreement) => joinVersions(agreement, termVersions(agreement)))
