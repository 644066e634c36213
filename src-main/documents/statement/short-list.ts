import type { StatementContent } from '#shared/domain/statements/statement'

/** A list so short that it is on the first page, under the months, in place of an annex. */
export const isShortList = ({ uses, months }: StatementContent): boolean =>
  uses.length <= (months.length <= 3 ? 12 : 4)
