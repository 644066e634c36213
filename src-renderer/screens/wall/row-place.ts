import type { CountedRow } from './ledger'
import type { ModelRow } from './wall-model'

/** The place of a row, as part of the keys of cells. */
export const placeOf = ({ collectivityId, activity }: ModelRow) => ({ collectivityId, activity })

/** A row as the ledger counts it. */
export const accountOf = ({ key, agentId, collectivityId }: ModelRow): CountedRow => ({
  row: key,
  agentId,
  collectivityId,
})
