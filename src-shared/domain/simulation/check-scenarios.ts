import type { FieldFailure } from '#shared/kernel/read'
import type { Scenario } from './scenario'

/** Says where an identifier is used that nothing bears. */
type Missing = (field: string, id: string) => readonly FieldFailure[]

/** The suppositions that name bodies or agents who don't exist. */
export const checkScenarios = (
  scenarios: readonly Scenario[],
  body: Missing,
  agent: Missing,
): readonly FieldFailure[] =>
  scenarios.flatMap(({ suppositions }, index) =>
    suppositions.flatMap((supposition, at) => {
      const path = `scenarios.${String(index)}.suppositions.${String(at)}`
      if ('collectivityId' in supposition)
        return body(`${path}.collectivityId`, supposition.collectivityId)
      return 'agentId' in supposition && supposition.agentId !== null
        ? agent(`${path}.agentId`, supposition.agentId)
        : []
    }),
  )
