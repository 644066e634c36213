import { phrases } from '#shared/kernel/phrases'
import { agentName, type Agent } from '../agents/agent'
import { foldTitle } from './fold-title'
import type { NameMatch } from './match-names'
import { agentIndex, personKey } from './name-index'
import { USUAL_TITLES } from './usual-titles'

/** Titles of a registration number, folded. */
const NUMBER =
  /^(?:(?:n|no|numero)(?: de)? )?matricule(?: agent| de l agent)?$|^registration(?: number)?$/
/** Titles of a whole name, folded; not those of who wrote the line. */
const WHOLE: ReadonlySet<string> = new Set(
  phrases(
    'agent, nom prenom, nom et prenom, prenom nom, prenom et nom, nom complet, salarie, employe, employee',
  ),
)
const LAST: ReadonlySet<string> = new Set([...USUAL_TITLES.agentLastName, 'nom d usage'])
const FIRST: ReadonlySet<string> = new Set(USUAL_TITLES.agentFirstName)

/** Whether a column has the name or the registration number of an agent. */
export function namesAgent(header: string): boolean {
  const title = foldTitle(header)
  return NUMBER.test(title) || [WHOLE, LAST, FIRST].some((titles) => titles.has(title))
}

/** What of a row is another agent than the one that it is taken for; `null` where nothing is. */
export type AgentBeside = (
  match: Pick<NameMatch, 'id' | 'state'>,
  cells: readonly string[],
) => string | null

/**
 * Compares the agent of a row with what its other columns say: the name beside a registration number, or the number beside a name. An
 * unknown name, or that of a namesake, says nothing; one that is only likely says nothing against a choice.
 *
 * @param taken columns that the agent is read from
 */
export function agentBeside(
  agents: readonly Agent[],
  headers: readonly string[],
  taken: ReadonlySet<number>,
): AgentBeside {
  const places = (is: (title: string) => boolean): readonly number[] =>
    headers.flatMap((header, at) => (!taken.has(at) && is(foldTitle(header)) ? [at] : []))
  const numbers = places((title) => NUMBER.test(title))
  const whole = places((title) => WHOLE.has(title))
  const [last, first] = [places((title) => LAST.has(title))[0], places((t) => FIRST.has(t))[0]]
  const byId = new Map(agents.map((agent) => [agent.id, agent]))
  const index = agentIndex(agents)

  return ({ id, state }, cells) => {
    const agent = byId.get(id ?? '')
    if (agent === undefined) return null
    const text = (at: number | undefined): string =>
      at === undefined ? '' : (cells[at] ?? '').trim()
    const isOtherName = (name: string): boolean => {
      const match = index(name)
      return (
        match.id !== null &&
        match.id !== agent.id &&
        (match.state === 'exact' || state !== 'chosen') &&
        personKey(name) !== personKey(agentName(agent))
      )
    }
    const isOtherNumber = (number: string): boolean => {
      const match = index(number)
      return match.state === 'exact' && match.id !== agent.id
    }
    const parted = text(last) === '' ? '' : `${text(last)} ${text(first)}`.trim()
    return (
      [...whole.map(text), parted].find((name) => name !== '' && isOtherName(name)) ??
      numbers.map(text).find((number) => number !== '' && isOtherNumber(number)) ??
      null
    )
  }
}
