import { foldTitle } from './fold-title'
import type { ImportTable } from './import-table'

/**
 * What a column of its own says that a line of a journal of pay is: taken from the pay, the employer's part or the agent's; `open` for
 * a debit or a credit, of which each software means something else.
 */
export type PaySide = 'deduction' | 'employer' | 'agent' | 'open'

const TITLE =
  /^(?:sens|signe|type|nature|(?:sens|type|nature) (?:de |du |d )?(?:la |l )?(?:ligne|rubrique|montant|element|cotisation)|d c|c d|debit credit|credit debit)$/
const DEDUCTION = /^(?:retenues?|deductions?|a (?:deduire|retenir)|moins)$/
const MINUS = /^[-−–]$/
const EMPLOYER = /\b(?:patronale?s?|patronaux|employeur)\b/
const AGENT = /\b(?:salariale?s?|salariaux|ouvrieres?)\b/
const LEDGER = /^(?:d|c|debit|credit)$/

function sideIn(text: string): PaySide | null {
  const folded = foldTitle(text)
  if (MINUS.test(text) || DEDUCTION.test(folded)) return 'deduction'
  if (EMPLOYER.test(folded)) return 'employer'
  if (AGENT.test(folded)) return 'agent'
  return LEDGER.test(folded) ? 'open' : null
}

/**
 * Reads of each line of a journal of pay what it is, in the columns that say so. Debits alone, or credits alone, say nothing.
 *
 * @param used columns that are read as something else
 */
export function paySides(
  { headers, rows }: ImportTable,
  used: ReadonlySet<number>,
): (cells: readonly string[]) => PaySide | null {
  const columns = headers.flatMap((title, at) => {
    if (used.has(at) || !TITLE.test(foldTitle(title))) return []
    const texts = new Set(rows.map(({ cells }) => foldTitle(cells[at] ?? '')))
    return [{ at, isLedger: [...texts].filter((text) => LEDGER.test(text)).length > 1 }]
  })
  return (cells) =>
    columns.flatMap(({ at, isLedger }) => {
      const side = sideIn((cells[at] ?? '').trim())
      return side === null || (side === 'open' && !isLedger) ? [] : side
    })[0] ?? null
}
