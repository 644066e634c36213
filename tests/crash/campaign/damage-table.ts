import { fileURLToPath } from 'node:url'
import { THINGS, type Damage } from './damages'
import { wordsOf } from './judge'
import type { Outcome } from './strike'

/** Where every single damage and every pair has its line: what was said, and whether it was true. */
export const DAMAGES_FILE = fileURLToPath(new URL('../damages.tsv', import.meta.url))

export const DAMAGES_HEAD = ['One damage', 'Another', 'Said', 'True'].join('\t')

const named = (damage: Damage | undefined): string =>
  damage === undefined ? '' : `${damage.thing} ${damage.kind}`

/** Names damages as their line of the file begins. */
export const damagesName = ([one, two]: readonly Damage[]): string =>
  [named(one), named(two)].join('\t')

/** The line of an outcome in the file. */
export const damagesLine = ({ damages, heard, verdict }: Outcome): string =>
  [damagesName(damages), wordsOf(heard), verdict === 'true' ? 'yes' : verdict].join('\t')

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const isOf = ({ damages }: Outcome, one: string, two: string): boolean =>
  damages.some(({ thing }) => thing === one) && damages.some(({ thing }) => thing === two)

/** A table of pairs, by the two things: of how many the words were true, true in part, not knowable, false. */
export function pairsTable(outcomes: readonly Outcome[]): string {
  const cellOf = (one: string, two: string): string => {
    const all = outcomes.filter((outcome) => isOf(outcome, one, two))
    if (one === two || all.length === 0) return ''
    const count = (begins: string): number =>
      all.filter(({ verdict }) => verdict.startsWith(begins)).length
    return [count('true'), count('in part'), count('not'), count('FALSE')].join(' / ')
  }
  return [
    row(['', ...THINGS.slice(1)]),
    row(THINGS.map(() => '---')),
    ...THINGS.slice(0, -1).map((one, at) =>
      row([one, ...THINGS.slice(1).map((two, to) => (to < at ? '' : cellOf(one, two)))]),
    ),
  ].join('\n')
}
