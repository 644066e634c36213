import { ownEntry } from '#shared/kernel/own-entry'
import { foldText } from '#shared/kernel/fold-text'

/** Lowercase Greek and Cyrillic letters that look like Latin ones (Unicode UTS 39, confusables). */
const DRAWN_ALIKE: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ѕ: 's',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  ӏ: 'l',
  г: 'r',
  п: 'n',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'h',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ζ: 'z',
  ω: 'w',
  σ: 'o',
  ı: 'i',
  ɡ: 'g',
  ł: 'l',
  ø: 'o',
  đ: 'd',
}

/** Words ignored in a comparison: articles, and the words for a commune. */
const IGNORED_WORDS = new Set('commune mairie ville de du des d la le les l'.split(' '))

/** Words that are also abbreviated. */
const SHORT: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' }

/**
 * Reduces a body's name to what a hasty reader notices: two names that look alike have the same skeleton, whatever their
 * case, accents, spaces, alphabet or digits in place of letters. It never identifies a body: it only raises a doubt.
 */
export function nameSkeleton(name: string): string {
  const words = foldText(name)
    .replace(/[^a-z0-9 ]/gu, (letter) => ownEntry(DRAWN_ALIKE, letter) ?? letter)
    .split(' ')
    .map((word) => ownEntry(SHORT, word) ?? word)
  const distinctive = words.filter((word) => !IGNORED_WORDS.has(word))
  return (distinctive.length === 0 ? words : distinctive)
    .join('')
    .replaceAll('0', 'o')
    .replace(/[1i]/g, 'l')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
}
