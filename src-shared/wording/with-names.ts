/** What agents and bodies are called, by identifier. */
export interface RecordNames {
  readonly agent: (id: string) => string
  readonly collectivity: (id: string) => string
}

/** A fact with the names of the agent and of the body that it is about, as its sentence takes them; empty where it is about none. */
export const withNames = <Fact extends object>(fact: Fact, names: RecordNames) => ({
  ...fact,
  agent: 'agentId' in fact && typeof fact.agentId === 'string' ? names.agent(fact.agentId) : '',
  collectivity:
    'collectivityId' in fact && typeof fact.collectivityId === 'string'
      ? names.collectivity(fact.collectivityId)
      : '',
})
