import type { Agent } from '#shared/domain/agents/agent'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'

/** Whom an act concerns, where it is made for one body or one agent. */
export interface ActSubject {
  readonly body?: Collectivity
  readonly agent?: Agent
}
