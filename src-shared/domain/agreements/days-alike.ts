import type { Day } from '#shared/kernel/day'
import type { OpenPeriod } from '#shared/kernel/period'
import type { Agreement } from './agreement'
import { lends } from './coverage'
import { termsAround } from './terms-around'
import { termVersions } from './term-versions'

/** The days around a day, without a break, on which the terms of an agreement are like those of that day (before its start, its first terms). */
function daysAlike(
  agreement: Agreement,
  day: Day,
  isAlike: (terms: Agreement, ofDay: Agreement) => boolean,
): OpenPeriod {
  const versions = termVersions(agreement).map((version) => version.agreement)
  const at = Math.max(
    0,
    versions.findLastIndex(({ period }) => period.from <= day),
  )
  const ofDay = versions[at] ?? agreement
  const isOther = (terms: Agreement): boolean => !isAlike(terms, ofDay)
  const before = versions.slice(0, at).findLastIndex(isOther)
  const after = versions.slice(at).findIndex(isOther)
  return {
    from: (versions[before + 1] ?? agreement).period.from,
    to: (versions[after < 0 ? versions.length - 1 : at + after - 1] ?? agreement).period.to,
  }
}

/**
 * The days on which an agreement has, without a break, the legal form of a day: an amendment may give it another one, and what the
 * law asks of a form counts from then on.
 */
export const daysOfForm = (agreement: Agreement, day: Day): OpenPeriod =>
  daysAlike(agreement, day, ({ legalForm }, ofDay) => legalForm === ofDay.legalForm)

/**
 * The terms under which an agreement lends an agent on a day, else next, else last, with the days on which it lends the agent under
 * their form; `undefined` where it never does.
 */
export function loanOf(agreement: Agreement, agentId: string, day: Day): Agreement | undefined {
  const terms = termsAround(agreement, day, (one) => lends(one, agentId))
  if (terms === undefined) return undefined
  const period = daysAlike(
    agreement,
    terms.period.from,
    (one, { legalForm }) => lends(one, agentId) && one.legalForm === legalForm,
  )
  return { ...terms, period }
}
