import type { Records } from './records'
import type { AllocationFacts } from '../allocation/facts'
import { settledArchives, type Settling } from '../statements/settled-archives'

/** A register that a settlement reads, besides the agreement, the hours and the costs of its period. */
export type SettlementRegister =
  | 'collectivities'
  | 'agreements'
  | 'agents'
  | 'adjustments'
  | 'serviceCharges'
  | 'criteria'
  | 'unitCounts'
  | 'trips'
  | 'parameters'
  | 'costNotices'

/**
 * Those registers as lists, wherever they come from: a workspace file, the window's registry, main's memory. Statements say
 * up to which day an archived agreement pays for agents.
 */
export type SettlementLists = { readonly [T in SettlementRegister]: readonly Records[T][] } & {
  readonly statements: Iterable<Settling>
}

/** The facts of a settlement that come from registers. */
export const knownFacts = ({
  collectivities,
  agreements,
  agents,
  adjustments,
  serviceCharges,
  criteria,
  unitCounts,
  trips,
  parameters,
  costNotices,
  statements,
}: SettlementLists) =>
  ({
    collectivities,
    agreements,
    lending: settledArchives(agreements, statements),
    agents,
    adjustments,
    charges: serviceCharges,
    criteria,
    unitCounts,
    trips,
    parameters,
    costNotices,
  }) satisfies Partial<AllocationFacts>
