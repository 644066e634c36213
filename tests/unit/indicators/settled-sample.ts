import { yearPeriod } from '#shared/kernel/period'
import { allocate } from '#shared/domain/allocation/allocate'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { knownFacts } from '#shared/domain/workspace/known-facts'
import type { SampleTerritory } from '#shared/domain/workspace/sample-territories'
import { sampleWorkspace } from '../../hands/sample-workspace'

/** The settlement of the first agreement of a sample over 2026, with what it was made from. */
export function settledSample(name: SampleTerritory) {
  const file = sampleWorkspace(name)
  const [agreement] = file.agreements
  if (agreement === undefined) throw new Error(`No agreement in ${name}`)
  const hours = timeColumns(file.timesheets)
  const period = yearPeriod(2026)
  const facts = { agreement, period, ...knownFacts(file), hours, costs: file.costs }
  return { file, agreement, hours, allocation: allocate(facts) }
}
