import type { Statement } from '#shared/domain/statements/statement'

/** The content to print: an issued statement, or a preview, which has no fingerprint yet. */
export interface StatementSheet {
  readonly content: Statement['content']
  /** `null`: a draft, without number and marked as having no effect. */
  readonly fingerprint: string | null
  readonly cancelled: Statement['cancelled']
  /** Logo of the lender today; not part of what is frozen. */
  readonly logo?: string | null
}
