import type { FieldFailure } from '#shared/kernel/read'
import { absenceClash, templateClash } from '../timesheets/clashes'
import type { WorkspaceFile } from './workspace-file'

const unknown = (
  known: ReadonlySet<string>,
  field: string,
  id: string | null,
): readonly FieldFailure[] =>
  id === null || known.has(id) ? [] : [{ code: 'referenceUnknown', field, found: id }]

/** Faults of a table of dated records of agents: repeated identifiers, agents that don't exist, clashes. */
function dated<T extends { readonly id: string; readonly agentId: string }>(
  table: 'weekTemplates' | 'absences',
  records: readonly T[],
  agents: ReadonlySet<string>,
  clash: (others: readonly T[], record: T) => string | null,
): readonly FieldFailure[] {
  const seen = new Set<string>()
  const earlier = new Map<string, T[]>()
  return records.flatMap((record, index): readonly FieldFailure[] => {
    const at = `${table}.${String(index)}`
    const before = earlier.get(record.agentId)
    const twice: readonly FieldFailure[] = seen.has(record.id)
      ? [{ code: 'valueTaken', field: `${at}.id`, found: record.id }]
      : []
    seen.add(record.id)
    // Records of an agent who does not exist are wrong already: they are not compared with each other.
    const day = before === undefined || !agents.has(record.agentId) ? null : clash(before, record)
    if (before === undefined) earlier.set(record.agentId, [record])
    else before.push(record)
    return [
      ...twice,
      ...unknown(agents, `${at}.agentId`, record.agentId),
      ...(day === null
        ? []
        : [{ code: 'periodsOverlap', field: `${at}.period`, found: day } as const]),
    ]
  })
}

/** Trips with an identifier of their own, an agent and a body that exist. */
function checkTrips(
  { trips }: WorkspaceFile,
  agents: ReadonlySet<string>,
  bodies: ReadonlySet<string>,
): readonly FieldFailure[] {
  const seen = new Set<string>()
  return trips.flatMap(({ id, agentId, collectivityId }, index): readonly FieldFailure[] => {
    const at = `trips.${String(index)}`
    const twice: readonly FieldFailure[] = seen.has(id)
      ? [{ code: 'valueTaken', field: `${at}.id`, found: id }]
      : []
    seen.add(id)
    return [
      ...twice,
      ...unknown(agents, `${at}.agentId`, agentId),
      ...unknown(bodies, `${at}.collectivityId`, collectivityId),
    ]
  })
}

/**
 * Faults of usual weeks and absences of a workspace: agents or bodies that do not exist, two usual weeks or two absences of
 * an agent on one day.
 */
export function checkPlanningReferences(file: WorkspaceFile): readonly FieldFailure[] {
  const agents = new Set(file.agents.map(({ id }) => id))
  const bodies = new Set(file.collectivities.map(({ id }) => id))
  return [
    ...dated('weekTemplates', file.weekTemplates, agents, templateClash),
    ...file.weekTemplates.flatMap(({ slots }, index) =>
      slots.flatMap(({ collectivityId }, slot) =>
        unknown(
          bodies,
          `weekTemplates.${String(index)}.slots.${String(slot)}.collectivityId`,
          collectivityId,
        ),
      ),
    ),
    ...dated('absences', file.absences, agents, absenceClash),
    ...checkTrips(file, agents, bodies),
  ]
}
