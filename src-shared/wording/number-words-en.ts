const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const
const TENS = [
  '',
  '',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
] as const

function belowHundred(value: number): string {
  if (value < 20) return SMALL[value] ?? ''
  const word = TENS[Math.floor(value / 10)] ?? ''
  return value % 10 === 0 ? word : `${word}-${SMALL[value % 10] ?? ''}`
}

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  if (hundreds === 0) return belowHundred(rest)
  const words = `${SMALL[hundreds] ?? ''} hundred`
  return rest === 0 ? words : `${words} and ${belowHundred(rest)}`
}

/**
 * A whole number in English words (British "and"): "one thousand five hundred and seventy-nine", "one thousand and
 * five".
 *
 * @param value from 0 to 999 999 999 999; anything else throws, since that is a bug
 */
export function numberWordsEn(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0 || value > 999_999_999_999)
    throw new RangeError(`No words for ${value}`)
  if (value === 0) return 'zero'
  const group = (index: number): number => Math.floor(value / 1000 ** index) % 1000
  const scaled = (index: number, noun: string): string =>
    group(index) === 0 ? '' : `${belowThousand(group(index))} ${noun}`
  const large = [scaled(3, 'billion'), scaled(2, 'million'), scaled(1, 'thousand')]
    .filter((words) => words !== '')
    .join(' ')
  const units = group(0)
  if (units === 0) return large
  if (large === '') return belowThousand(units)
  return `${large} ${units < 100 ? 'and ' : ''}${belowThousand(units)}`
}
