import { knownFacts } from '#shared/domain/workspace/known-facts'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import type { Period } from '#shared/kernel/period'
import { Draft } from './example-draft'
import { monthsIn, takeFact } from './example-facts'
import { phrase } from './example-words'
import type { DocumentedExample } from './settlement-document'

/** A settlement of an example, and what the document says that it comes to, line by line. */
interface SettledPeriod {
  readonly period: Period
  /** Whether facts are foreseen where they are missing. */
  readonly provisional: boolean
  readonly answers: readonly string[]
}

/** The facts of an example, and what is settled from them. */
export interface Example {
  readonly file: WorkspaceFile
  readonly settlements: readonly SettledPeriod[]
}

const ANSWERS =
  /^(?:gives|tax|of other costs|lender|cost|cell|pooling|besides|named|refused|called|given back|carried) /

const SETTLE = phrase('settle <month>[ to <month>]')
const FORESEE = phrase('foresee <month>[ to <month>]')

/** Reads an example of the document. Throws on a word that it does not know, with the line of the document. */
export function readExample({ facts, line }: DocumentedExample): Example {
  const draft = new Draft()
  const settlements: (SettledPeriod & { readonly answers: string[] })[] = []
  facts.forEach((text, at) => {
    try {
      const provisional = FORESEE(text)
      const settled = provisional ?? SETTLE(text)
      if (settled !== null) {
        const [from = '', to = ''] = settled
        const period = monthsIn(from, to)
        settlements.push({ period, provisional: provisional !== null, answers: [] })
      } else if (ANSWERS.test(text) && settlements.length > 0)
        settlements.at(-1)?.answers.push(text)
      else takeFact(draft, text)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new Error(`docs/settlement.md:${String(line + at)}: “${text}”: ${reason}`, {
        cause: error,
      })
    }
  })
  if (settlements.every(({ answers }) => answers.length === 0))
    throw new Error(`docs/settlement.md:${String(line)}: the example gives nothing`)
  return { file: draft.file(), settlements }
}

/** What the engine settles a period of an example from. */
export function factsOfExample({ file }: Example, period: Period): AllocationFacts {
  const agreement = file.agreements.find(({ id }) => id === 'agreement')
  if (agreement === undefined) throw new Error('No agreement has begun')
  const hours = timeColumns(file.timesheets)
  return { agreement, period, hours, ...knownFacts(file), costs: file.costs }
}
