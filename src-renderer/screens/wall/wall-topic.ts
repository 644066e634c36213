/** The topics that parts of the wall follow, besides the accounts of the ledger. */
export const topic = {
  cell: (row: string, column: number) => `cell ${row} ${String(column)}`,
  /** The refused texts of a row, and why. */
  refusals: (row: string) => `refusals ${row}`,
  /** A body's year: hours done of its contracted hours. */
  year: (collectivityId: string) => `year ${collectivityId}`,
  /** The lines shown, their order and heights. */
  lines: 'lines',
  active: 'active',
  notice: 'notice',
  /** The question before hours after today are confirmed. */
  ahead: 'ahead',
  /** The question which rows the names of a pasted block mean. */
  naming: 'naming',
  /** Whose new line is being asked for. */
  adding: 'adding',
  checks: (agentId: string) => `checks ${agentId}`,
  allChecks: 'checks',
  /** The additional facts of an agent's own week. */
  week: 'week',
} as const
