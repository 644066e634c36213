import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { amountInWords } from '#shared/wording/amount-in-words'
import { always } from '../../always'

const french: readonly (readonly [number, string])[] = [
  [0, 'zéro euro'],
  [1, 'zéro euro et un centime'],
  [5, 'zéro euro et cinq centimes'],
  [100, 'un euro'],
  [101, 'un euro et un centime'],
  [200, 'deux euros'],
  [1_600, 'seize euros'],
  [1_700, 'dix-sept euros'],
  [2_000, 'vingt euros'],
  [2_100, 'vingt et un euros'],
  [2_200, 'vingt-deux euros'],
  [6_100, 'soixante et un euros'],
  [7_000, 'soixante-dix euros'],
  [7_100, 'soixante et onze euros'],
  [7_200, 'soixante-douze euros'],
  [7_700, 'soixante-dix-sept euros'],
  [7_900, 'soixante-dix-neuf euros'],
  [8_000, 'quatre-vingts euros'],
  [8_100, 'quatre-vingt-un euros'],
  [9_000, 'quatre-vingt-dix euros'],
  [9_100, 'quatre-vingt-onze euros'],
  [9_900, 'quatre-vingt-dix-neuf euros'],
  [10_000, 'cent euros'],
  [10_100, 'cent un euros'],
  [18_000, 'cent quatre-vingts euros'],
  [20_000, 'deux cents euros'],
  [20_100, 'deux cent un euros'],
  [28_080, 'deux cent quatre-vingts euros et quatre-vingts centimes'],
  [100_000, 'mille euros'],
  [100_100, 'mille un euros'],
  [157_991, 'mille cinq cent soixante-dix-neuf euros et quatre-vingt-onze centimes'],
  [200_000, 'deux mille euros'],
  [2_100_000, 'vingt et un mille euros'],
  [8_000_000, 'quatre-vingt mille euros'],
  [20_000_000, 'deux cent mille euros'],
  [28_000_000, 'deux cent quatre-vingt mille euros'],
  [100_000_000, 'un million d’euros'],
  [100_000_001, 'un million d’euros et un centime'],
  [100_001_000, 'un million dix euros'],
  [200_000_000, 'deux millions d’euros'],
  [8_000_000_000, 'quatre-vingts millions d’euros'],
  [20_000_000_000, 'deux cents millions d’euros'],
  [
    99_999_999_999,
    'neuf cent quatre-vingt-dix-neuf millions neuf cent quatre-vingt-dix-neuf mille ' +
      'neuf cent quatre-vingt-dix-neuf euros et quatre-vingt-dix-neuf centimes',
  ],
  [1_000_000_000_000, 'dix milliards d’euros'],
]

const english: readonly (readonly [number, string])[] = [
  [0, 'zero euros'],
  [101, 'one euro and one cent'],
  [100_500, 'one thousand and five euros'],
  [157_991, 'one thousand five hundred and seventy-nine euros and ninety-one cents'],
  [100_000_000, 'one million euros'],
]

const UNITS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize ' +
    'vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60'
  )
    .split(' ')
    .map((entry, index) => {
      const [word = '', value] = entry.split('=')
      return [word, value === undefined ? index : Number(value)]
    }),
)

/** Reads words back as a person would: an independent inverse, so that no number may have the words of another. */
function readBack(words: string): number {
  let total = 0
  let group = 0
  let previous = ''
  for (const word of words.split(/[ -]/)) {
    if (word === 'et') continue
    if (/^milliards?$/.test(word) || /^millions?$/.test(word)) {
      total += group * (word.startsWith('milliard') ? 1_000_000_000 : 1_000_000)
      group = 0
    } else if (word === 'mille') {
      total += (group === 0 ? 1 : group) * 1000
      group = 0
    } else if (/^cents?$/.test(word)) {
      group = (group === 0 ? 1 : group) * 100
    } else if (/^vingts?$/.test(word) && previous === 'quatre') {
      group += 76
    } else group += UNITS[word] ?? NaN
    previous = word
  }
  return total + group
}

describe('an amount in words', () => {
  it.each(french)('%i cents read « %s »', (amount, words) => {
    expect(amountInWords(cents(amount), 'fr')).toBe(words)
  })

  it.each(english)('%i cents read "%s" in English', (amount, words) => {
    expect(amountInWords(cents(amount), 'en')).toBe(words)
  })

  it('gives back the same amount when it is read aloud, whatever the amount', () => {
    always(2000, fc.integer({ min: 0, max: 99_999_999_999 }), (amount) => {
      const [euros = '', centimes = 'zéro'] = amountInWords(cents(amount), 'fr')
        .replace(/ (d’)?euros?/, '|')
        .replace(/^(.*)\| et (.*) centimes?$/, '$1|$2')
        .split('|')
      expect(readBack(euros) * 100 + readBack(centimes === '' ? 'zéro' : centimes)).toBe(amount)
    })
  })

  it('refuses a negative amount: a reduction is announced, never signed', () => {
    expect(() => amountInWords(cents(-1), 'fr')).toThrow(RangeError)
  })
})
