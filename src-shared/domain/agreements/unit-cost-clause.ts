/**
 * What becomes of the unit cost fixed before the year (CGCT D.5211-16, R.5111-1) at its end: it holds for the whole year, or the
 * agreement says expressly that the real cost of the year replaces it.
 */
export const UNIT_COST_CLAUSES = ['fixed', 'adjusted'] as const

/** What becomes of the unit cost at the end of the year. */
export type UnitCostClause = (typeof UNIT_COST_CLAUSES)[number]

/** What some terms say of the unit cost at the end of the year; `null` where they say nothing. */
export const unitCostClauseOf = ({
  unitCostClause,
  yearEndAdjustment,
}: {
  readonly unitCostClause?: UnitCostClause | undefined
  readonly yearEndAdjustment?: boolean | undefined
}): UnitCostClause | null => unitCostClause ?? (yearEndAdjustment === true ? 'adjusted' : null)
