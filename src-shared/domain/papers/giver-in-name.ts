import { foldText } from '#shared/kernel/fold-text'
import type { Collectivity } from '../collectivities/collectivity'
import { bodyWords } from '../imports/name-words'

/** Whose paper a file is, by its name: one body where no doubt is left; else those that it may be, the likeliest first. */
export interface GiverInName {
  readonly id: string | null
  readonly suggestions: readonly string[]
}

const MOST_SUGGESTIONS = 3

/** A name without the ending of the file. */
const stemOf = (fileName: string): string => fileName.replace(/\.[^.]{1,5}$/, '')

/** Whether all words are among others. */
const within = (words: readonly string[], of: readonly string[]): boolean =>
  words.every((word) => of.includes(word))

/** Words without others, each taken away once. */
const without = (words: readonly string[], others: readonly string[]): readonly string[] => {
  const left = [...words]
  for (const word of others) if (left.includes(word)) left.splice(left.indexOf(word), 1)
  return left
}

/**
 * Finds the body that the name of a file names, among some: by its SIREN, INSEE code or code, or by all words of its name, whatever
 * accents, capitals and abbreviations. Of two names of which one holds the other (Saint-Martin, Saint-Martin-du-Mont), the longer
 * counts, unless the shorter is written beside it. A name of which only some words are there is suggested, never taken.
 */
export function giverInName(fileName: string, bodies: readonly Collectivity[]): GiverInName {
  const words = bodyWords(stemOf(fileName).replace(/[_.]+/g, ' '))
  const known = bodies.map((body) => ({
    id: body.id,
    numbers: [body.siren, body.siret, body.inseeCode].flatMap((number) =>
      number === null ? [] : foldText(number),
    ),
    words: bodyWords(body.name),
  }))
  const whole = known.filter(
    (body) => body.numbers.some((number) => words.includes(number)) || within(body.words, words),
  )
  const longest = whole.filter(
    (body) =>
      !whole.some(
        (other) =>
          other !== body &&
          other.words.length > body.words.length &&
          within(body.words, other.words) &&
          !within(body.words, without(words, other.words)),
      ),
  )
  const [only, second] = longest
  if (only !== undefined && second === undefined) return { id: only.id, suggestions: [only.id] }
  if (longest.length > 1)
    return { id: null, suggestions: longest.slice(0, MOST_SUGGESTIONS).map(({ id }) => id) }
  const partly = known
    .map((body) => ({
      id: body.id,
      part: body.words.filter((word) => words.includes(word)).length / body.words.length,
    }))
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part - a.part)
  return { id: null, suggestions: partly.slice(0, MOST_SUGGESTIONS).map(({ id }) => id) }
}
