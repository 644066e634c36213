import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'

/** What a workspace needs before hours can be entered, in the order in which it is entered. */
export interface FirstStep {
  readonly kind: 'bodies' | 'agents' | 'agreement'
  readonly done: boolean
  readonly path: string
}

/** The first steps of a workspace: an agreement needs two bodies and the agents of one of them. */
export function useFirstSteps(): readonly FirstStep[] {
  const { collectivities, agents, agreements } = useRegistry()
  return [
    { kind: 'bodies', done: collectivities.length > 1, path: paths.territory() },
    { kind: 'agents', done: agents.length > 0, path: paths.agents() },
    { kind: 'agreement', done: agreements.length > 0, path: paths.newAgreement() },
  ]
}
