import { fingerprint } from '#shared/kernel/fingerprint'
import type { Day } from '#shared/kernel/day'
import { day } from '#shared/kernel/day'
import type { Period } from '#shared/kernel/period'
import { yearPeriod } from '#shared/kernel/period'
import { withImputation } from '#shared/domain/accounting/statement-imputation'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { allocate } from '#shared/domain/allocation/allocate'
import { withActs } from '#shared/domain/statements/with-acts'
import { drawUpStatement } from '#shared/domain/statements/draw-up-statement'
import type { Statement } from '#shared/domain/statements/statement'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { sampleWorkspace } from '../hands/sample-workspace'

type Asked = readonly [
  terms?: Partial<Agreement>,
  period?: Period,
  issuedOn?: Day,
  others?: Partial<WorkspaceFile>,
]

/** The statements that a test of this process has asked for, by what it asked. */
const drawnUp = new Map<string, readonly Statement[]>()

/** The statements of the sample's agreement over a period, under terms that a test may change; the same ones for the same terms. */
export function sampleStatements(...asked: Asked): readonly Statement[] {
  const key = JSON.stringify(asked)
  const statements = drawnUp.get(key) ?? drawUp(...asked)
  drawnUp.set(key, statements)
  return statements
}

function drawUp(
  ...[terms = {}, period = yearPeriod(2026), issuedOn = day('2027-01-14'), others = {}]: Asked
): readonly Statement[] {
  const file = sampleWorkspace()
  const { collectivities, agents, agreements, timesheets, costs } = file
  const [first] = agreements
  if (first === undefined) throw new Error('The sample holds no agreement')
  const agreement = { ...first, ...terms }
  const facts = {
    agreement,
    period,
    collectivities,
    agents,
    costs,
    costNotices: others.costNotices ?? file.costNotices,
    parameters: others.parameters ?? file.parameters,
    hours: timeColumns(timesheets),
  }
  const allocation = allocate(facts)
  return allocation.shares.flatMap(({ collectivityId }, index) => {
    const drawn = drawUpStatement(allocation, facts, collectivityId, {
      issuedOn,
      sequence: index + 1,
      example: true,
      timesheets,
    })
    if (drawn === null) return []
    const records = { ...file, ...others, agreements: [agreement] }
    const content = withActs(withImputation(drawn, records), records)
    return [
      { id: `statement-${index + 1}`, content, fingerprint: fingerprint(content), cancelled: null },
    ]
  })
}

/** The statement of one body of the sample, by its code. */
export function statementOf(code: string, ...args: Parameters<typeof sampleStatements>): Statement {
  const found = sampleStatements(...args).find(({ content }) => content.beneficiary.code === code)
  if (found === undefined) throw new Error(`No statement for ${code}`)
  return found
}
