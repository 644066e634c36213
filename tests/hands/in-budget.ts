import type { StatementContent } from '#shared/domain/statements/statement'

/** What a statement prints, with its service in another budget of the lender. */
export function inBudget(content: StatementContent, annexBudget: string | null): StatementContent {
  const { imputation } = content
  if (imputation === undefined) return content
  const lines = imputation.map((line, at) =>
    at < imputation.length / 2 ? { ...line, annexBudget } : line,
  )
  return { ...content, imputation: lines }
}
