import { ownEntry } from '#shared/kernel/own-entry'
import { foldText } from '#shared/kernel/fold-text'
import type { Agent } from '../agents/agent'
import type { Collectivity } from '../collectivities/collectivity'
import { KIND_WORDS, LEADING_KIND_WORDS } from './kind-words'
import { NAME_LINKS } from './sentence-words'

/** An agent or a body that a sentence may name. */
export interface Named {
  readonly kind: 'agent' | 'collectivity'
  readonly id: string
}

/** One way to write it, as folded words without links. */
export interface Alias {
  readonly named: Named
  readonly words: readonly string[]
  /** Its own name (or code), its initials, or its kind before its name ("mairie de Léry"). */
  readonly by: 'name' | 'initials' | 'kind'
}

/** Every way to write the names of those who are not archived. Built once per registry. */
export interface NameIndex {
  /** Those with a word, by the word, by its first letter: a similar word has the same first letter. */
  readonly byWord: ReadonlyMap<string, ReadonlyMap<string, readonly Alias[]>>
  /** Those whom whole words name, by the words separated by a space. */
  readonly byWords: ReadonlyMap<string, readonly Named[]>
  readonly agents: ReadonlyMap<string, Agent>
  readonly collectivities: ReadonlyMap<string, Collectivity>
}

const SHORT: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', sts: 'saints' }

/** "St-" is "Saint-", in a name as in a sentence. */
export const spelledOut = (word: string): string => ownEntry(SHORT, word) ?? word

/** The words of a name that count; all of them where it is made of links alone ("Y", "Sous"). */
export function nameWords(name: string): readonly string[] {
  const words = foldText(name).split(' ').map(spelledOut)
  const strong = words.filter((word) => !NAME_LINKS.has(word))
  return strong.length === 0 ? words : strong
}

const initials = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('')

type Way = Omit<Alias, 'named'>

const way = (by: Alias['by'], words: readonly string[]): Way => ({ by, words })

/** The distinct ways, each once: as a name rather than otherwise. */
function aliasesOf(named: Named, ways: readonly Way[]): readonly Alias[] {
  const distinct = new Map<string, Way>()
  for (const one of ways) {
    const text = one.words.join(' ')
    const tooShort = one.by === 'initials' && text.length < 2
    if (text !== '' && !tooShort && !distinct.has(text)) distinct.set(text, one)
  }
  return [...distinct.values()].map((one) => ({ ...one, named }))
}

function agentAliases(agent: Agent): readonly Alias[] {
  const [first, last] = [nameWords(agent.firstName), nameWords(agent.lastName)]
  const names = [
    [...first, ...last],
    [...last, ...first],
    first,
    last,
    nameWords(agent.registrationNumber),
  ]
  return aliasesOf({ kind: 'agent', id: agent.id }, [
    ...names.map((words) => way('name', words)),
    way('initials', [initials([...first, ...last])]),
  ])
}

function bodyAliases(body: Collectivity): readonly Alias[] {
  const words = nameWords(body.name)
  const bare = words.filter((word, index) => index > 0 || !LEADING_KIND_WORDS.has(word))
  return aliasesOf({ kind: 'collectivity', id: body.id }, [
    way('name', words),
    way('name', nameWords(body.code)),
    ...KIND_WORDS[body.kind].map((kind) => way('kind', [...kind.split(' '), ...bare])),
    way('initials', [initials(words)]),
  ])
}

function pushed<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** Gathers every way to name the agents and bodies of a registry. Archived ones have no hours to enter. */
export function nameIndex(
  agents: readonly Agent[],
  collectivities: readonly Collectivity[],
): NameIndex {
  const people = agents.filter(({ archived }) => !archived)
  const bodies = collectivities.filter(({ archived }) => !archived)
  const byWord = new Map<string, Map<string, Alias[]>>()
  const byWords = new Map<string, Named[]>()
  for (const alias of [...people.flatMap(agentAliases), ...bodies.flatMap(bodyAliases)]) {
    pushed(byWords, alias.words.join(' '), alias.named)
    // A body named by its kind begins with the word for the kind.
    for (const word of alias.by === 'kind' ? alias.words.slice(0, 1) : new Set(alias.words)) {
      const letter = byWord.get(word.charAt(0)) ?? new Map<string, Alias[]>()
      byWord.set(word.charAt(0), letter)
      pushed(letter, word, alias)
    }
  }
  return {
    byWord,
    byWords,
    agents: new Map(people.map((agent) => [agent.id, agent])),
    collectivities: new Map(bodies.map((body) => [body.id, body])),
  }
}
