const SMALL = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
] as const
const TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'] as const

/** From 0 to 99. `last`: nothing numeral follows, so that "quatre-vingts" takes its s. */
function belowHundred(value: number, last: boolean): string {
  if (value < 20) return SMALL[value] ?? ''
  if (value === 80) return last ? 'quatre-vingts' : 'quatre-vingt'
  if (value > 80) return `quatre-vingt-${SMALL[value - 80] ?? ''}`
  const ten = value >= 70 ? 6 : Math.floor(value / 10)
  const rest = value - ten * 10
  const word = TENS[ten] ?? ''
  if (rest === 0) return word
  const link = rest === 1 || rest === 11 ? ' et ' : '-'
  return `${word}${link}${SMALL[rest] ?? ''}`
}

/** From 1 to 999. `last` as above: "deux cents", but "deux cent un" and "deux cent mille". */
function belowThousand(value: number, last: boolean): string {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  if (hundreds === 0) return belowHundred(rest, last)
  const cent = hundreds === 1 ? 'cent' : `${SMALL[hundreds] ?? ''} cent`
  if (rest === 0) return hundreds > 1 && last ? `${cent}s` : cent
  return `${cent} ${belowHundred(rest, last)}`
}

/** "un million", "deux cents millions": a noun, before which "cents" and "vingts" keep their s. */
const counted = (count: number, noun: string): string =>
  count === 0 ? '' : `${belowThousand(count, true)} ${noun}${count > 1 ? 's' : ''}`

function thousands(count: number): string {
  if (count === 0) return ''
  return count === 1 ? 'mille' : `${belowThousand(count, false)} mille`
}

/**
 * A whole number in French words, in the classical spelling (hyphens below one hundred only, except beside "et"):
 * "mille cinq cent soixante-dix-neuf". "Mille" never varies; "cent" and "vingt" take an s when multiplied and last.
 *
 * @param value from 0 to 999 999 999 999; anything else throws, since that is a bug
 */
export function numberWordsFr(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0 || value > 999_999_999_999)
    throw new RangeError(`No words for ${value}`)
  if (value === 0) return 'zéro'
  const group = (index: number): number => Math.floor(value / 1000 ** index) % 1000
  const units = group(0)
  return [
    counted(group(3), 'milliard'),
    counted(group(2), 'million'),
    thousands(group(1)),
    units === 0 ? '' : belowThousand(units, true),
  ]
    .filter((words) => words !== '')
    .join(' ')
}
