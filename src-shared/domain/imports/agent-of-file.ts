import { MONTHS } from '#shared/kernel/date-words'
import { foldText } from '#shared/kernel/fold-text'
import { foldTitle } from './fold-title'
import { personWords } from './name-words'
import { USUAL_TITLES } from './usual-titles'

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

/** Texts before a colon that say that an agent's name follows, folded. */
const LABELS: ReadonlySet<string> = new Set(
  [...USUAL_TITLES.agent, ...USUAL_TITLES.agentLastName, 'secretaire'].filter(
    (title) => title !== 'matricule',
  ),
)

/** The texts that are said to be an agent's name: "Agent : Julie Durand", or behind "Agent :" in a cell of its own. */
const labelled = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text, at) => {
    const [, label, name = ''] = /^([^:]+?)\s*:\s*(.*)$/.exec(text.trim()) ?? []
    const said = name.trim() === '' ? (texts[at + 1] ?? '') : name
    return label !== undefined && LABELS.has(foldTitle(label)) && /\p{Letter}/u.test(said)
      ? [said.trim()]
      : []
  })

/** The agent that a file is about. */
interface AgentOfFile {
  readonly text: string
  /** It is the name of one agent that is known. */
  readonly known: boolean
  /** A text says that it is an agent's name. */
  readonly isSaid: boolean
}

/**
 * The agent that a file is about, where its lines name none.
 *
 * @param texts those above the columns
 * @param file the name of the file, which may hold the agent's
 * @param isAgent whether a text is the name of a known agent
 * @returns the name that is said to be the agent's ("Agent : …"), be it known or to be asked for, and no other one then: a manager may be named
 * too; else that of the only known agent that is named; else what of the file's name may be one
 */
export function agentOfFile(
  texts: readonly string[],
  file: string,
  isAgent: (text: string) => boolean,
): AgentOfFile {
  const stem = file
    .replace(/\.[^.]*$/, '')
    .split(/[\s_.-]+/)
    .filter((word) => !/\d/.test(word) && !MONTHS.has(foldText(word)))
    .join(' ')
  const said = labelled(texts)
  const found = (said.length > 0 ? said : [...texts, stem]).flatMap(namesIn).filter(isAgent)
  const [name] = found
  if (name !== undefined && new Set(found.map(keyOf)).size === 1)
    return { text: name, known: true, isSaid: said.length > 0 }
  const [own = ''] = (said[0] ?? '').split(/\s*(?:[–|,;]|\s-\s)\s*/)
  return own === ''
    ? { text: stem === '' ? file : stem, known: false, isSaid: false }
    : { text: own, known: false, isSaid: true }
}
