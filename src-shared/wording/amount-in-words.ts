import type { Cents } from '#shared/kernel/cents'
import type { Language } from '#shared/contract/preferences'
import { numberWordsEn } from './number-words-en'
import { numberWordsFr } from './number-words-fr'

/** "un million d’euros", but "un million dix euros": the noun "million" calls for "de" when nothing follows it. */
function eurosFr(euros: number): string {
  const unit = euros < 2 ? 'euro' : 'euros'
  const ofNoun = euros > 0 && euros % 1_000_000 === 0
  return `${numberWordsFr(euros)} ${ofNoun ? 'd’' : ''}${unit}`
}

const centimesFr = (centimes: number): string =>
  `${numberWordsFr(centimes)} centime${centimes < 2 ? '' : 's'}`

const eurosEn = (euros: number): string => `${numberWordsEn(euros)} euro${euros === 1 ? '' : 's'}`

const centsEn = (count: number): string => `${numberWordsEn(count)} cent${count === 1 ? '' : 's'}`

/**
 * An amount in words, as a statement certifies it: "mille cinq cent soixante-dix-neuf euros et quatre-vingt-onze
 * centimes". Cents are left out when there are none.
 *
 * @param amount cents, not negative and below a thousand billion euros; anything else throws
 */
export function amountInWords(amount: Cents, language: Language): string {
  const euros = Math.floor(amount / 100)
  const rest = amount % 100
  const [whole, part, and] =
    language === 'fr'
      ? [eurosFr(euros), centimesFr(rest), 'et']
      : [eurosEn(euros), centsEn(rest), 'and']
  return rest === 0 ? whole : `${whole} ${and} ${part}`
}
