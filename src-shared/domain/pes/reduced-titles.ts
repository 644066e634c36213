import type { Cents } from '#shared/kernel/cents'
import { failure, success, type Result } from '#shared/kernel/result'
import { overcalledInstalments } from '../accounting/overcalled-instalments'
import { takenBack } from '../accounting/taken-back'
import type { PesLine } from './pes-facts'
import type { PesFailure } from './pes-request'

/** A title already issued, and how much of it is cancelled. */
export interface ReducedTitle {
  readonly title: string
  readonly amount: Cents
}

/** A number that may have its fiscal year before or after it, and nothing else that counts. */
const NUMBER = String.raw`(?:20\d\d ?[-/] ?)?(\d{1,13})(?: ?[-/] ?20\d\d)?(?! ?[-/]?\d)`
const NAMED = new RegExp(
  `\\btitre (?:de recettes? |exécutoire )?(?:n[°o] ?|numéro )?${NUMBER}`,
  'i',
)
/** "T2 2026" is a quarter. */
const ALONE = new RegExp(`^(?:t[- ]?(?![1-4]\\b)|n[°o] ?)?${NUMBER}$`, 'i')

/**
 * The number of the title that a reference names: "titre 143", "Titre n° 2026-143 du 15 avril", "143/2026"; `null` where it names none
 * ("AC 2026, douzième 10"): a title that is not named is not cancelled.
 */
export function titleNumber(reference: string): string | null {
  const text = reference.replace(/\s+/g, ' ').trim()
  const number = (NAMED.exec(text) ?? ALONE.exec(text))?.[1]
  // "Acompte au titre 2026" names a year.
  return number === undefined || /^20\d\d$/.test(number) ? null : number.replace(/^0+(?=\d)/, '')
}

/**
 * The titles that a reduction cancels: the instalments called, the latest first, each for no more than is left of it, together for no
 * more than was called beyond the share. Triplet
 * 02/02/06 allows only titles of the fiscal year of the reduction; an earlier one is refunded by a mandate (account 673).
 */
export function reducedTitles({
  statement: { content },
  receipt: { amount: reduction, fiscalYear },
  enteredIn,
  calledIn,
  givenBack,
}: PesLine): Result<readonly ReducedTitle[], PesFailure> {
  const { number } = content
  const reduced: ReducedTitle[] = []
  const called = overcalledInstalments(content, givenBack).map((call, at) => ({
    ...call,
    year: calledIn[at] ?? fiscalYear,
  }))
  // Titles of another year that is open too are taken back by a reduction of their own.
  const own = called.filter(({ year }) => year === enteredIn)
  const { calls, rest } = takenBack(reduction, own)
  for (const { call, amount } of calls) {
    const { reference, year } = call
    const title = titleNumber(reference)
    if (title === null) return failure({ code: 'pesOriginMissing', statement: number })
    if (year !== fiscalYear) return failure({ code: 'pesOriginOtherYear', statement: number, year })
    reduced.push({ title, amount })
  }
  return rest === 0 ? success(reduced) : failure({ code: 'pesOriginElsewhere', statement: number })
}

/** How many titles the reductions of a file cancel; one for each whose titles are not known. */
export const reducedCount = (lines: readonly PesLine[]): number =>
  lines
    .filter(({ receipt }) => receipt.kind === 'reduction')
    .map(reducedTitles)
    .reduce((count, titles) => count + (titles.ok ? titles.value.length : 1), 0)
