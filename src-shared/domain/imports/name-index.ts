import { foldText } from '#shared/kernel/fold-text'
import type { Agent } from '../agents/agent'
import type { Collectivity } from '../collectivities/collectivity'
import { editDistance } from '#shared/kernel/edit-distance'
import { bodyWords, personWords } from './name-words'
import { plainNumber, writtenInsee } from './written-number'

/** The searchable names and numbers of a record. */
interface Known {
  readonly id: string
  readonly archived: boolean
  /** Texts that identify it, folded: names in both orders, codes, numbers. */
  readonly keys: ReadonlySet<string>
  /** How lists show it where several have its name, folded: "Oigny (21464)"; `null` where it has no mark of its own. */
  readonly label: string | null
  readonly words: readonly string[]
}

/** What a name was found to mean. */
export interface FoundName {
  readonly state: 'exact' | 'likely' | 'ambiguous' | 'unknown'
  /** `null`: common time where the state is `exact`, else no record. */
  readonly id: string | null
  readonly suggestions: readonly string[]
}

/** Finds which record a name means. */
export type NameIndex = (found: string) => FoundName

const MOST_SUGGESTIONS = 6

/** Whether each word begins a different word of the record, at least one of them (of two letters or more) whole. */
function wordsFit(words: readonly string[], of: readonly string[]): boolean {
  const left = [...of]
  let whole = 0
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const same = left.indexOf(word)
    const at = same >= 0 ? same : left.findIndex((other) => other.startsWith(word))
    if (at < 0) return false
    if (same >= 0 && word.length > 1) whole += 1
    left.splice(at, 1)
  }
  return words.length > 0 && whole > 0
}

/** Letters of difference between the words of a name and the closest ones of a record; `null` where too far apart. */
function farFrom(words: readonly string[], of: readonly string[]): number | null {
  let far = 0
  let close = 0
  for (const word of words) {
    const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2
    const best = Math.min(...of.map((other) => editDistance(word, other, most)))
    if (best > most) far += 2
    else close += word.length
    far += Math.min(best, most)
  }
  return close >= 4 && close * 2 >= words.join('').length ? far : null
}

/** Archived records come after any other match. */
const living = (list: readonly Known[]): readonly Known[] => {
  const active = list.filter(({ archived }) => !archived)
  return active.length > 0 ? active : list
}

const idsOf = (list: readonly Known[]): readonly string[] =>
  list.slice(0, MOST_SUGGESTIONS).map(({ id }) => id)

function decide(list: readonly Known[], state: 'exact' | 'likely'): FoundName | null {
  const [first, second] = living(list)
  if (first === undefined) return null
  return second === undefined
    ? { state, id: first.id, suggestions: [first.id] }
    : { state: 'ambiguous', id: null, suggestions: idsOf(living(list)) }
}

function search(
  known: readonly Known[],
  found: string,
  wordsOf: (name: string) => readonly string[],
): FoundName {
  const folded = foldText(found)
  const labelled = decide(
    known.filter(({ label }) => label === folded),
    'exact',
  )
  if (labelled !== null) return labelled
  const words = wordsOf(found)
  const spelt = words.join(' ')
  const exact = known.filter(({ keys }) => keys.has(folded) || keys.has(spelt))
  const sure = decide(exact, 'exact')
  if (sure !== null) return sure
  const fitting = known.filter((record) => wordsFit(words, record.words))
  const likely = decide(fitting, 'likely')
  if (likely !== null) return likely
  const near = known
    .flatMap((record) => {
      const far = farFrom(words, record.words)
      return far === null ? [] : [{ record, far, extra: record.words.length }]
    })
    .sort((a, b) => a.far - b.far || a.extra - b.extra)
  return { state: 'unknown', id: null, suggestions: idsOf(near.map(({ record }) => record)) }
}

function remembering(index: NameIndex): NameIndex {
  const answers = new Map<string, FoundName>()
  return (found) => {
    const known = answers.get(found)
    if (known !== undefined) return known
    const answer = index(found)
    answers.set(found, answer)
    return answer
  }
}

const labelOf = (name: string, mark: string): string | null =>
  mark === '' ? null : foldText(`${name} (${mark})`)

/** A person's name without the order of its words, for comparing. */
export const personKey = (name: string): string => [...personWords(name)].sort().join(' ')

/**
 * Finds agents by name in either order, initials (`M. Dupont`), one name alone where no other agent has it, registration
 * number, also without the zeros before it or behind the name (`Marie Dupont (M0104)`), or an address (`marie.dupont@…`). Misspelt names are suggested, never matched.
 */
export function agentIndex(agents: readonly Agent[]): NameIndex {
  const known = agents.map(({ id, archived, firstName, lastName, registrationNumber }) => ({
    id,
    archived,
    keys: new Set(
      [
        ...[`${firstName} ${lastName}`, `${lastName} ${firstName}`].map((name) =>
          personWords(name).join(' '),
        ),
        foldText(registrationNumber),
      ].filter((key) => key !== ''),
    ),
    label: labelOf(`${firstName} ${lastName}`, registrationNumber),
    words: personWords(`${firstName} ${lastName}`),
    number: plainNumber(registrationNumber),
  }))
  return remembering((found) => {
    const name = found.includes('@') ? found.slice(0, found.indexOf('@')) : found
    const own = search(known, name, personWords)
    if (own.state === 'exact' || !/^\d+$/.test(found.trim())) return own
    const number = plainNumber(found)
    const numbered = known.filter((one) => one.number === number)
    return decide(numbered, 'exact') ?? own
  })
}

/** Texts that mean common time, folded. */
const COMMON_TIME: ReadonlySet<string> = new Set(['temps commun', 'commun', 'common time'])

/** A body as it is found by its name, and by the numbers that it has. */
export type NamedBody = Pick<Collectivity, 'id' | 'name'> &
  Partial<Pick<Collectivity, 'archived' | 'code' | 'siren' | 'siret' | 'inseeCode'>>

/** A SIREN or a SIRET in groups, or an INSEE code without the zero before it. */
const REGISTER = /^(?:\d{3}(?:[\s.]\d{3}){2}(?:[\s.]?\d{5})?|\d{4})$/

/** Finds bodies among some, by what is known of each. */
export function bodyIndex(bodies: readonly NamedBody[]): NameIndex {
  const known = bodies.map(({ id, archived = false, name, code, siren, siret, inseeCode }) => ({
    id,
    archived,
    keys: new Set(
      [
        bodyWords(name).join(' '),
        ...[code, siren, siret, inseeCode].map((text) => foldText(text ?? '')),
      ].filter((key) => key !== ''),
    ),
    label: labelOf(name, code ?? ''),
    words: bodyWords(name),
  }))
  return remembering((found) => {
    const own = search(known, found, bodyWords)
    return own.state === 'exact' || !REGISTER.test(found.trim())
      ? own
      : search(known, writtenInsee(found), bodyWords)
  })
}

/**
 * Finds bodies by name whatever accents and abbreviations (`St-Martin du Mont`, `mairie de …`), words left out where
 * only one body can be meant, code, also behind the name (`Oigny (21464)`), SIREN, SIRET or INSEE code, in groups or without the zero before it. "Temps commun" is common time (`null`).
 */
export function collectivityIndex(collectivities: readonly Collectivity[]): NameIndex {
  const look = bodyIndex(collectivities)
  return (found) =>
    COMMON_TIME.has(foldText(found)) ? { state: 'exact', id: null, suggestions: [] } : look(found)
}
