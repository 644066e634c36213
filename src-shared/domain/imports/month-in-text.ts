import { MONTHS_ALONE } from '#shared/kernel/date-words'
import { foldText } from '#shared/kernel/fold-text'
import { readMonth, type Month } from '#shared/kernel/month'

/** Whole days: "05/01/2027", "2027-01-05", "5 janvier 2027", "1er janv. 2027", in folded words. */
const DAYS = new RegExp(
  String.raw`\b(?:\d{1,2} \d{1,2} 20\d\d|20\d\d \d{1,2} \d{1,2}|\d{1,2}(?:er)? (?:${[...MONTHS_ALONE.keys()].join('|')}) 20\d\d)\b`,
  'g',
)

/** Between two days of a period: "du 1er au 31 mars 2026". */
const FROM_TO = /\b(?:au|to)\b/

/**
 * A text, folded, without whole days, which name when something was done ("Édité le 3 avril 2026"); those of a period
 * stay.
 */
function withoutDays(text: string): string {
  const folded = foldText(text)
  return FROM_TO.test(folded) ? folded : folded.replace(DAYS, ' ')
}

/** The year that a text names ("Heures 2027"); `null` where it names none. */
export function yearIn(text: string): number | null {
  const found = /(?:^|\D)(20\d\d)(?:\D|$)/.exec(text)?.[1]
  return found === undefined ? null : Number(found)
}

const YEAR = /(?<!\d)20\d\d(?!\d)/g

/** The years that texts name, in their order, but for those of whole days. */
export const yearsNamed = (texts: readonly string[]): readonly number[] => [
  ...new Set(texts.flatMap((text) => withoutDays(text).match(YEAR) ?? []).map(Number)),
]

/** The months that a text names among other words: "Marie Dupont, janvier 2027", "heures-2027-01". */
function monthsIn(text: string): readonly Month[] {
  const words = withoutDays(text).split(' ')
  const year = /^20\d\d$/
  return words.flatMap((word, at): readonly Month[] => {
    const [before = '', after = ''] = [words[at - 1], words[at + 1]]
    const named = MONTHS_ALONE.get(word)
    const isNumber = /^(?:0?[1-9]|1[0-2])$/.test(word)
    const of =
      named !== undefined || (isNumber && !/^\d/.test(before))
        ? year.test(after) && after
        : isNumber && year.test(before) && before
    const month = of && readMonth(`${of}-${String(named ?? word).padStart(2, '0')}`)
    return month ? [month] : []
  })
}

/** The month that texts name; `null` where they name none, or several. */
export function monthNamed(texts: readonly string[]): Month | null {
  const [month = null, ...others] = new Set(texts.flatMap(monthsIn))
  return others.length === 0 ? month : null
}
