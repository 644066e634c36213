import type { Statement } from '#shared/domain/statements/statement'
import { writeWorkbook } from '../../src-main/documents/workbook/write-workbook'
import { sampleStatements } from '../documents/sample-statements'
import type { Figure } from './measure'
import { quantile } from './measure'

const LINES = 30_000
const RUNS = 5

/** The sample's year with so many dated uses: those of each statement, over and over. */
function withLines(lines: number): readonly Statement[] {
  const statements = sampleStatements()
  const each = Math.ceil(lines / statements.length)
  return statements.map((statement) => {
    const { uses } = statement.content
    const more = Array.from({ length: each }, (_, index) => uses[index % uses.length] ?? [])
    return { ...statement, content: { ...statement.content, uses: more.flat() } }
  })
}

/** A workbook with living formulas, from statements to bytes. */
export async function measureDocuments(): Promise<readonly Figure[]> {
  const statements = withLines(LINES)
  const taken: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now()
    await writeWorkbook(statements)
    taken.push(performance.now() - start)
  }
  return [
    {
      name: 'a workbook of 30,000 lines with living formulas',
      value: quantile(taken, 0.5),
      unit: 'ms',
      target: 5000,
      runs: RUNS,
    },
  ]
}
