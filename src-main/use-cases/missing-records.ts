import { failure, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { Registers } from './ports'

const missing = (
  table: 'agreements' | 'collectivities' | 'agents' | 'criteria',
  known: { readonly has: (id: string) => boolean },
  ids: readonly string[],
): readonly Failure[] =>
  [...new Set(ids)]
    .filter((id) => !known.has(id))
    .map((id) => ({ code: 'unknownRecord', table, id }))

/** A failure for each body that is named and does not exist; `but` are about to be created. */
export const missingCollectivities = (
  { collectivities }: Pick<Registers, 'collectivities'>,
  ids: readonly string[],
  but: readonly string[] = [],
): readonly Failure[] =>
  missing(
    'collectivities',
    collectivities,
    ids.filter((id) => !but.includes(id)),
  )

/** A failure for each agent that is named and does not exist. */
export const missingAgents = (
  { agents }: Pick<Registers, 'agents'>,
  ids: readonly string[],
): readonly Failure[] => missing('agents', agents, ids)

/** A failure for each agreement that is named and does not exist. */
export const missingAgreements = (
  { agreements }: Pick<Registers, 'agreements'>,
  ids: readonly string[],
): readonly Failure[] => missing('agreements', agreements, ids)

/** A failure for each criterion that keys count and that does not exist. */
export const missingCriteria = (
  { criteria }: Pick<Registers, 'criteria'>,
  counted: readonly { readonly id: string }[],
): readonly Failure[] =>
  missing(
    'criteria',
    criteria,
    counted.map(({ id }) => id),
  )

/** Refuses what names a record that does not exist. */
export const unknownRecord = (table: string, id: string): Result<never, Failure> =>
  failure({ code: 'unknownRecord', table, id })
