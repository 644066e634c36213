/** Whether a statement is made from what is foreseen, or from what was done and spent. */
export const STATEMENT_NATURES = ['provisional', 'actual'] as const

/** Whether a statement is made from what is foreseen, or from what was done and spent. */
export type StatementNature = (typeof STATEMENT_NATURES)[number]

/** The nature of a statement; those issued before there were provisional ones have none and are final. */
export const natureOf = ({
  nature,
}: {
  readonly nature?: StatementNature | undefined
}): StatementNature => nature ?? 'actual'
