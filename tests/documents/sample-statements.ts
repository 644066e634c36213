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

/** A settlement that a test asked for: the bodies that it has shares for, and the statement of each. */
interface Settled {
  readonly bodies: readonly string[]
  /** `null` where nothing is drawn up for it. */
  readonly drawnUp: (bodyId: string) => Statement | null
}

/** What tests of this process have asked for. */
const settlements = new Map<string, Settled>()

/** The settlement of what is asked; the same one, with the same statements, for the same terms. */
function settled(...asked: Asked): Settled {
  const key = JSON.stringify(asked)
  const found = settlements.get(key) ?? settle(...asked)
  settlements.set(key, found)
  return found
}

function settle(
  ...[terms = {}, period = yearPeriod(2026), issuedOn = day('2027-01-14'), others = {}]: Asked
): Settled {
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
  const bodies = allocation.shares.map(({ collectivityId }) => collectivityId)
  const drawUp = (bodyId: string): Statement | null => {
    const sequence = bodies.indexOf(bodyId) + 1
    const acts = { issuedOn, sequence, example: true, timesheets }
    const drawn = drawUpStatement(allocation, facts, bodyId, acts)
    if (drawn === null) return null
    const records = { ...file, ...others, agreements: [agreement] }
    const content = withActs(withImputation(drawn, records, []), records)
    return {
      id: `statement-${String(sequence)}`,
      content,
      fingerprint: fingerprint(content),
      cancelled: null,
    }
  }
  const known = new Map<string, Statement | null>()
  const drawnUp = (bodyId: string): Statement | null => {
    const statement = known.get(bodyId) ?? drawUp(bodyId)
    known.set(bodyId, statement)
    return statement
  }
  return { bodies, drawnUp }
}

/** The statements of the sample's agreement over a period, under terms that a test may change; the same ones for the same terms. */
export function sampleStatements(...asked: Asked): readonly Statement[] {
  const { bodies, drawnUp } = settled(...asked)
  return bodies.flatMap((bodyId) => drawnUp(bodyId) ?? [])
}

/** The statement of one body of the sample, by its code. */
export function statementOf(code: string, ...asked: Asked): Statement {
  const body = sampleWorkspace().collectivities.find((one) => one.code === code)
  const found = body === undefined ? null : settled(...asked).drawnUp(body.id)
  if (found === null) throw new Error(`No statement for ${code}`)
  return found
}
