import type { StatementContent } from '#shared/domain/statements/statement'

/** A list so short that it stands on the first page, under the months: an annex of four lines would be an insult. */
export const isShortList = ({ uses, months }: StatementContent): boolean =>
  uses.length <= (months.length <= 3 ? 12 : 4)
