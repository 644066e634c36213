import { MONTHS } from '#shared/kernel/date-words'
import { foldText } from '#shared/kernel/fold-text'
import { personWords } from './name-words'

/** A text, and the runs of two to four of its words that may be a name, the longest first. */
function namesIn(text: string): readonly string[] {
  const words = text.split(/[\s:,’']+/).filter((word) => /[\p{Letter}\p{Number}]/u.test(word))
  const runs = [4, 3, 2].flatMap((length) =>
    words
      .slice(0, Math.max(0, words.length - length + 1))
      .flatMap((first, at) =>
        /^\p{Lu}/u.test(first) ? [words.slice(at, at + length).join(' ')] : [],
      ),
  )
  return text.trim() === '' ? [] : [text.trim(), ...runs]
}

/** The words of a name in any order: "Dupont Marie" and "Mme Marie Dupont" are of one person. */
const keyOf = (name: string): string => [...personWords(name)].sort().join(' ')

/**
 * The agent that a file is about, where its lines name none.
 *
 * @param texts those above the columns
 * @param file the name of the file, which may hold the agent's
 * @param isAgent whether a text is the name of a known agent
 * @returns the name of the only known agent that is named (`known`), else what of the file's name may be one, so that it is asked for
 */
export function agentOfFile(
  texts: readonly string[],
  file: string,
  isAgent: (text: string) => boolean,
): { readonly text: string; readonly known: boolean } {
  const stem = file
    .replace(/\.[^.]*$/, '')
    .split(/[\s_.-]+/)
    .filter((word) => !/\d/.test(word) && !MONTHS.has(foldText(word)))
    .join(' ')
  const found = [...texts, stem].flatMap(namesIn).filter(isAgent)
  const [name] = found
  return name !== undefined && new Set(found.map(keyOf)).size === 1
    ? { text: name, known: true }
    : { text: stem === '' ? file : stem, known: false }
}
