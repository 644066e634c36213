import type { RoundOutcome } from './outcome'
import { ROUNDS, type Round } from './rounds'

/** What all rounds of a kind found. */
export interface Tally {
  readonly kind: string
  rounds: number
  left: number
  acknowledged: number
  lost: number
  emptied: number
  twice: number
  readonly falseWords: string[]
}

const COLUMNS = [
  'What struck',
  'Rounds',
  'Changes acknowledged',
  'Lost',
  'Emptied unnoticed',
  'Numbers twice',
  'False words',
] as const

/** Kinds of so many rounds, in the order in which they come: evenly mixed. */
function* mixed(rounds: number): Generator<readonly [string, number, Round]> {
  const due = ROUNDS.map(([, weight]) => weight / 2)
  for (let at = 0; at < rounds; at += 1) {
    ROUNDS.forEach(([, weight], kind) => (due[kind] = (due[kind] ?? 0) + weight))
    const next = due.indexOf(Math.max(...due))
    due[next] = (due[next] ?? 0) - 100
    const round = ROUNDS[next]
    if (round !== undefined) yield round
  }
}

function add(tally: Tally, outcome: RoundOutcome | null, seed: number): void {
  if (outcome === null) {
    tally.left += 1
    return
  }
  tally.rounds += 1
  tally.acknowledged += outcome.acknowledged
  tally.lost += outcome.lost
  tally.emptied += outcome.emptied ? 1 : 0
  tally.twice += outcome.twice
  tally.falseWords.push(...outcome.falseWords.map((words) => `seed ${String(seed)}: ${words}`))
}

/**
 * Runs so many rounds, one after the other, each with its own seed.
 *
 * @param only the kind to run; all where empty
 * @param until no round begins after that instant (milliseconds)
 */
export async function campaign(
  rounds: number,
  options: { readonly only?: string; readonly until?: number; readonly first?: number } = {},
): Promise<readonly Tally[]> {
  const { only = '', until = Number.POSITIVE_INFINITY, first = 1 } = options
  const tallies = new Map<string, Tally>()
  const seeds = new Map<string, number>()
  for (const [kind, , round] of mixed(rounds)) {
    if (!kind.includes(only) || Date.now() > until) continue
    const seed = seeds.get(kind) ?? first
    seeds.set(kind, seed + 1)
    const tally = tallies.get(kind) ?? {
      kind,
      rounds: 0,
      left: 0,
      acknowledged: 0,
      lost: 0,
      emptied: 0,
      twice: 0,
      falseWords: [],
    }
    tallies.set(kind, tally)
    add(tally, await round(seed), seed)
  }
  return [...tallies.values()]
}

const cellsOf = ({ kind, ...found }: Tally): readonly string[] => [
  kind,
  String(found.rounds),
  String(found.acknowledged),
  String(found.lost),
  String(found.emptied),
  String(found.twice),
  String(found.falseWords.length),
]

/** The outcome as a table, and each thing that was wrong. */
export function campaignTable(tallies: readonly Tally[]): string {
  const all = tallies.reduce<Tally>(
    (sum, one) => ({
      kind: 'all',
      rounds: sum.rounds + one.rounds,
      left: sum.left + one.left,
      acknowledged: sum.acknowledged + one.acknowledged,
      lost: sum.lost + one.lost,
      emptied: sum.emptied + one.emptied,
      twice: sum.twice + one.twice,
      falseWords: [...sum.falseWords, ...one.falseWords],
    }),
    {
      kind: 'all',
      rounds: 0,
      left: 0,
      acknowledged: 0,
      lost: 0,
      emptied: 0,
      twice: 0,
      falseWords: [],
    },
  )
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    row(COLUMNS),
    row(COLUMNS.map(() => '---')),
    ...[...tallies, all].map((tally) => row(cellsOf(tally))),
    ...(all.left > 0
      ? ['', `${String(all.left)} rounds were left out: mounting takes rights.`]
      : []),
    ...tallies.flatMap(({ kind, falseWords }) => falseWords.map((words) => `${kind}, ${words}`)),
  ].join('\n')
}
