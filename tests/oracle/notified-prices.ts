import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { dayAt } from './civil-days'
import type { Version } from './read-facts'

type Notice = NonNullable<AllocationFacts['costNotices']>[number]

const firstOf = (year: number): number => dayAt(`${String(year)}-01-01`)

/** What an agreement and the figures of the law say of the notices of a year. */
export interface NoticeTerms {
  readonly signedOn: string | null
  /** The number of the first day of the agreement. */
  readonly from: number
  /** The day on which the terms of each version were signed; `null` for those of the agreement itself. */
  readonly agreedOn: readonly (string | null)[]
  readonly parameters: NonNullable<AllocationFacts['parameters']>
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The last day on which the unit cost of a year may be told. */
function limitOf({ signedOn, from, parameters }: NoticeTerms, year: number): number {
  if (signedOn?.startsWith(String(year)) === true) {
    const [, month = 0, date = 0] = signedOn.split('-').map(Number)
    const last = new Date(Date.UTC(year, month + 3, 0)).getUTCDate()
    return dayAt(new Date(Date.UTC(year, month + 2, Math.min(date, last))).toISOString())
  }
  const votes = parameters
    .filter(
      ({ code, from }) =>
        (code === 'budgetVoteAfterElection' && from.startsWith(String(year))) ||
        (code === 'budgetVote' && Number(from.slice(0, 4)) <= year),
    )
    .toSorted(
      (one, other) =>
        Number(one.code === 'budgetVoteAfterElection') -
          Number(other.code === 'budgetVoteAfterElection') || dayAt(one.from) - dayAt(other.from),
    )
  const value = votes.at(-1)?.value
  if (value === undefined) return firstOf(year + 1) - 1
  const vote = dayAt(
    `${String(year)}-${twoDigits(Math.floor(value / 100))}-${twoDigits(value % 100)}`,
  )
  return signedOn === null && vote < from ? firstOf(year + 1) - 1 : vote
}

/** The last unit cost of an hour that was told in time for a year. */
function noticeOf(
  notices: readonly Notice[],
  terms: NoticeTerms,
  year: number,
): Notice | undefined {
  const limit = limitOf(terms, year)
  return notices
    .filter(
      (one) =>
        one.fiscalYear === year &&
        dayAt(one.notifiedOn) <= limit &&
        ['h', 'heure', 'heures', 'hour', 'hours'].includes(one.unit.trim().toLowerCase()),
    )
    .toSorted((a, b) => `${a.notifiedOn} ${a.id}`.localeCompare(`${b.notifiedOn} ${b.id}`))
    .at(-1)
}

/** Versions that fix their unit cost, at what was notified for each year unless an amendment signed later changed the price. */
export function atNotifiedPrices(
  versions: readonly Version[],
  notices: readonly Notice[],
  given: NoticeTerms,
): readonly Version[] {
  const years = [...new Set(notices.map(({ fiscalYear }) => fiscalYear))].sort()
  return versions.flatMap((version, at) => {
    if (version.terms.unitCostClause !== 'fixed') return [version]
    const pieces: Version[] = []
    let from = version.from
    let priced = at
    while (
      priced > 0 &&
      versions[priced]?.terms.hourlyTariff === versions[priced - 1]?.terms.hourlyTariff
    )
      priced -= 1
    const agreedOn = given.agreedOn[priced] ?? null
    for (const year of years) {
      const [start, end] = [
        Math.max(from, firstOf(year)),
        Math.min(version.to, firstOf(year + 1) - 1),
      ]
      const notice = noticeOf(notices, given, year)
      if (notice === undefined || start > end) continue
      const isLater = agreedOn !== null && dayAt(agreedOn) > dayAt(notice.notifiedOn)
      if (start > from) pieces.push({ ...version, from, to: start - 1 })
      const terms = isLater ? version.terms : { ...version.terms, hourlyTariff: notice.unitCost }
      pieces.push({ from: start, to: end, terms })
      from = end + 1
    }
    return from <= version.to ? [...pieces, { ...version, from }] : pieces
  })
}
