import type { VaultState } from '#shared/contract/vault'
import { TABLES } from '#shared/domain/workspace/tables'

/** Whether a vault holds nothing at all: a new one, or one that was emptied. */
export const holdsNothing = ({ sequence, counts }: VaultState): boolean =>
  sequence === 0 && TABLES.every((table) => counts[table] === 0)
