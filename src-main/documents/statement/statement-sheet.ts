import type { Statement } from '#shared/domain/statements/statement'

/** What is put on paper: an issued statement, or one that is only looked at, which has no fingerprint yet. */
export interface StatementSheet {
  readonly content: Statement['content']
  /** `null`: a draft, without number and marked as having no effect. */
  readonly fingerprint: string | null
  readonly cancelled: Statement['cancelled']
  /** Logo of the lender today; not part of what is frozen. */
  readonly logo?: string | null
}
