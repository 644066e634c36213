import { signedAmount } from '#shared/domain/statements/settle'
import type { StatementContent } from '#shared/domain/statements/statement'

/** What the standing statements of one body came to, in cents. */
export function accountOf(contents: readonly StatementContent[]) {
  const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0)
  const lists = contents.flatMap(({ provisionals = [], carriedIn = [] }) =>
    [...provisionals, ...carriedIn].map(({ number }) => number),
  )
  const open = contents.filter(({ number }) => !lists.includes(number))
  const finals = contents.filter(({ nature }) => nature === undefined)
  return {
    lists,
    /** Called by statements less given back, instalments that a final statement deducted among it. */
    called:
      sum(contents.map(({ balance }) => signedAmount(balance))) +
      sum(finals.flatMap(({ instalments }) => instalments.map(({ amount }) => amount))),
    waiting: sum(
      open.map(({ carriedForward }) =>
        carriedForward === undefined ? 0 : signedAmount(carriedForward),
      ),
    ),
    /** Called by provisional statements for days that no final one settles yet. */
    foreseen: sum(
      open
        .filter(({ nature }) => nature === 'provisional')
        .map(({ share, instalments }) => share - sum(instalments.map(({ amount }) => amount))),
    ),
    due: sum(finals.map(({ share }) => share)),
  }
}
