import { ownEntry } from '#shared/kernel/own-entry'
import { foldText } from '#shared/kernel/fold-text'
import { visibleText } from '#shared/kernel/visible-text'
import { compareNames } from '#shared/kernel/compare-names'
import { isSiren } from '../collectivities/business-number'
import type { BodyForm, PublishedBody } from './published-body'
import { SMALL_WORDS } from './small-words'
import type { TerritoryBook } from './territory-book'

/** Why a search finds nothing. */
export type SearchProblem = 'tooShort' | 'sirenWrong' | 'sirenUnknown' | 'numberUnknown' | 'unknown'

/** What a search found, best first. */
export interface FoundBodies {
  readonly found: readonly PublishedBody[]
  /** How many bodies fit, of which the first ones are given. */
  readonly total: number
  readonly problem: SearchProblem | null
}

/** Searches the published bodies. */
export type TerritorySearch = (text: string, most: number) => FoundBodies

const SHORT: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' }

/** How each form is also called: searched like the words of the name. */
const CALLED: Readonly<Record<BodyForm, string>> = {
  commune: 'commune mairie ville',
  CC: 'cc communaute de communes comcom',
  CA: 'ca communaute d agglomeration agglo',
  CU: 'cu communaute urbaine',
  METRO: 'metropole',
  MET69: 'metropole',
  EPT: 'ept etablissement public territorial',
}

/** The words of a text, "st" and "ste" in full. */
const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .split(' ')
    .map((word) => ownEntry(SHORT, word) ?? word)

interface Entry {
  readonly body: PublishedBody
  /** The name without what the group is, with a space before each word. */
  readonly name: string
  /** All that is searched, with a space before each word. */
  readonly text: string
  readonly inhabitants: number
}

function entryOf(body: PublishedBody): Entry {
  const { name, form, postcodes, inseeCode, populations } = body
  const words = wordsOf(name)
  const named = words[0] === form.toLowerCase() ? words.slice(1) : words
  return {
    body,
    name: ` ${named.join(' ')}`,
    text: ` ${[...words, CALLED[form], inseeCode?.toLowerCase() ?? '', ...postcodes].join(' ')}`,
    inhabitants: populations.at(-1)?.municipal ?? 0,
  }
}

/** How well a name fits: 3 it is what was typed, 2 it begins so, 1 it holds the words, 0 other words of the body do. */
function closeness({ name }: Entry, typed: readonly string[]): number {
  const whole = ` ${typed.join(' ')}`
  if (name === whole) return 3
  if (name.startsWith(whole)) return 2
  return typed.every((word) => name.includes(` ${word}`)) ? 1 : 0
}

const nothing = (problem: SearchProblem): FoundBodies => ({ found: [], total: 0, problem })

/**
 * Makes the search of a book, by name, SIREN or SIRET, INSEE code or postcode. Accents, hyphens, case and the words between
 * others do not matter, "st" is "saint", and a word may be left unfinished. Groups come before communes that fit as well, large ones first.
 */
export function territorySearch(book: TerritoryBook): TerritorySearch {
  const entries = [...book.groups, ...book.communes].map(entryOf)
  const best = (list: readonly Entry[], typed: readonly string[], most: number): FoundBodies => {
    const ranked = list
      .map((entry) => ({ entry, close: closeness(entry, typed) }))
      .sort((a, b) => b.close - a.close || groupFirst(a.entry, b.entry))
    return {
      found: ranked.slice(0, most).map(({ entry }) => entry.body),
      total: ranked.length,
      problem: ranked.length === 0 ? 'unknown' : null,
    }
  }
  const byNumber = (digits: string, most: number): FoundBodies => {
    if (digits.length === 9 || digits.length === 14) {
      const siren = digits.slice(0, 9)
      if (!isSiren(siren)) return nothing('sirenWrong')
      const entry = entries.find(({ body }) => body.siren === siren)
      return entry === undefined ? nothing('sirenUnknown') : best([entry], [], most)
    }
    const found =
      digits.length > 5
        ? []
        : entries.filter(
            ({ body }) =>
              body.inseeCode?.startsWith(digits) === true ||
              body.postcodes.some((code) => code.startsWith(digits)),
          )
    // The groups of these communes come with them: who types a postcode may look for either.
    const groups = new Set(
      digits.length === 5 ? found.flatMap(({ body }) => body.groups.map(({ key }) => key)) : [],
    )
    const all = [...entries.filter(({ body }) => groups.has(body.key)), ...found]
    return all.length === 0 ? nothing('numberUnknown') : best(all, [], most)
  }
  return (text, most) => {
    const digits = visibleText(text).replace(/[\s.]/gu, '')
    if (digits.length < 2) return nothing('tooShort')
    if (/^\d+$/.test(digits)) return byNumber(digits, most)
    const words = wordsOf(text).filter((word) => word !== '')
    const distinctive = words.filter((word) => !SMALL_WORDS.has(word))
    const needed = distinctive.length === 0 ? words : distinctive
    if (needed.length === 0) return nothing('unknown')
    return best(
      entries.filter((entry) => needed.every((word) => entry.text.includes(` ${word}`))),
      words,
      most,
    )
  }
}

const groupFirst = (a: Entry, b: Entry): number =>
  Number(a.body.form === 'commune') - Number(b.body.form === 'commune') ||
  b.inhabitants - a.inhabitants ||
  compareNames(a.name, b.name)
