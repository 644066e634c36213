import { agentName } from '../agents/agent'
import { nameWords, type NameIndex, type Named } from './name-index'

/** Whether a text means that agent or body, and no other. */
function means(text: string, { kind, id }: Named, { byWords }: NameIndex): boolean {
  const called = byWords.get(nameWords(text).join(' ')) ?? []
  return called.length > 0 && called.every((one) => one.kind === kind && one.id === id)
}

/** The unambiguous name of an agent or a body in a sentence: the whole name, or the code where names are alike. */
export function nameText(named: Named, index: NameIndex): string {
  const agent = named.kind === 'agent' ? index.agents.get(named.id) : undefined
  const body = named.kind === 'collectivity' ? index.collectivities.get(named.id) : undefined
  const ways = [
    ...(agent === undefined ? [] : [agentName(agent), agent.registrationNumber]),
    ...(body === undefined ? [] : [body.name, body.code]),
  ]
  return ways.find((way) => means(way, named, index)) ?? ways[0] ?? ''
}
