import type { ImportMapping } from './import-mapping'
import type { NameIndex } from './name-index'

/** A name in the file and the record it means. */
export interface NameMatch {
  readonly kind: 'agent' | 'collectivity'
  /** As the file writes it. */
  readonly found: string
  /** How many lines have it, and the first of them. */
  readonly lines: number
  readonly firstLine: number
  /**
   * `chosen`: the mapping says so. `exact`: it is the name, code or registration number, whatever the accents. `likely`:
   * only one record fits (initials, abbreviation, words left out). `ambiguous`: several fit. `unknown`: none.
   */
  readonly state: 'chosen' | 'exact' | 'likely' | 'ambiguous' | 'unknown'
  /** The record; `null` is common time where the state is `chosen` or `exact`, else nothing. */
  readonly id: string | null
  /** Identifiers of records that may be meant, best first, at most six. */
  readonly suggestions: readonly string[]
  /** It was chosen, and is exactly the name of another record. */
  readonly isOfAnother?: true
}

/** Finds the records that the names of a file mean, and keeps count of them. */
export interface NameBook {
  readonly look: (kind: NameMatch['kind'], found: string, line: number) => NameMatch
  /** Every name looked up; those to ask about come first, then in the order of the file. */
  readonly all: () => readonly NameMatch[]
}

const toAsk = ({ state }: NameMatch): number =>
  state === 'unknown' || state === 'ambiguous' ? 0 : state === 'likely' ? 1 : 2

/** A choice counts for a name in capitals or not, and for any spaces within it. */
const keyOf = (kind: NameMatch['kind'], found: string): string =>
  `${kind} ${found.toLowerCase().replace(/\s+/g, ' ').trim()}`

/** Opens a book of names: matches of the mapping are used as long as the record still exists. */
export function nameBook(
  indexes: Readonly<Record<NameMatch['kind'], NameIndex>>,
  chosen: ImportMapping['names'],
  exists: (kind: NameMatch['kind'], id: string) => boolean,
): NameBook {
  const said = new Map(
    chosen
      .filter(({ kind, id }) => (id === null ? kind === 'collectivity' : exists(kind, id)))
      .map(({ kind, found, id }) => [keyOf(kind, found), id]),
  )
  const names = new Map<string, NameMatch>()
  return {
    look: (kind, found, line) => {
      const key = `${kind} ${found}`
      const known = names.get(key)
      const answer = known ?? {
        kind,
        found,
        lines: 0,
        firstLine: line,
        ...meaning(kind, found),
      }
      const counted = { ...answer, lines: answer.lines + 1 }
      names.set(key, counted)
      return counted
    },
    all: () => [...names.values()].sort((a, b) => toAsk(a) - toAsk(b) || a.firstLine - b.firstLine),
  }

  function meaning(
    kind: NameMatch['kind'],
    found: string,
  ): Pick<NameMatch, 'state' | 'id' | 'suggestions' | 'isOfAnother'> {
    const index = indexes[kind](found)
    const id = said.get(keyOf(kind, found))
    if (id === undefined) return index
    const isOfAnother = index.state === 'exact' && index.id !== id
    return {
      state: 'chosen',
      id,
      suggestions: index.suggestions,
      ...(isOfAnother ? { isOfAnother } : {}),
    }
  }
}
