import type { Agreement } from '#shared/domain/agreements/agreement'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'

/** What a workspace needs before hours can be entered, in the order in which it is entered. */
export interface FirstStep {
  readonly kind: 'bodies' | 'agents' | 'agreement'
  readonly done: boolean
  readonly path: string
}

/** Whether every agreement settles what no agent does: units, fixed amounts, quotas. */
const isWithoutAgents = (agreements: readonly Agreement[]): boolean =>
  agreements.length > 0 &&
  agreements.every(({ agents, key }) => agents.length === 0 && !traitsOf(key).needsForecast)

/** The first steps of a workspace: an agreement needs two bodies, and the agents of one of them unless its key counts none. */
export function useFirstSteps(): readonly FirstStep[] {
  const { collectivities, agents, agreements } = useRegistry()
  return [
    { kind: 'bodies', done: collectivities.length > 1, path: paths.territory() },
    {
      kind: 'agents',
      done: agents.length > 0 || isWithoutAgents(agreements),
      path: paths.agents(),
    },
    { kind: 'agreement', done: agreements.length > 0, path: paths.newAgreement() },
  ]
}
