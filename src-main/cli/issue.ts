import { cents, sumCents } from '#shared/kernel/cents'
import { yearPeriod, type Period } from '#shared/kernel/period'
import { success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { StatementSummary } from '#shared/contract/views'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { allocate } from '#shared/domain/allocation/allocate'
import { knownShares } from '#shared/domain/indicators/billable-shares'
import { absentBodies } from '#shared/domain/statements/absent-bodies'
import { everServed } from '#shared/domain/agreements/term-versions'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { knownFacts } from '#shared/domain/workspace/known-facts'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { findingSentence } from '#shared/wording/finding-sentence'
import { writeFile } from '../files/write-file'
import { auditSettlement } from '../use-cases/audit-settlement'
import { computeSettlement } from '../use-cases/compute-settlement'
import { issueStatements } from '../use-cases/issue-statements'
import type { SigningPorts } from '../use-cases/ports'
import { memoryKeeper } from '../use-cases/memory/memory-keeper'
import { workspaceText } from '../workspace-file/workspace-text'
import { agreementsOfYear } from './agreements-of-year'
import { printFailures, WELL, type Command, type Output } from './command'
import { fixedSurroundings } from './fixed-surroundings'
import { names, type Names } from './names'
import type { RequestFor } from './commands'
import { printObjections } from './print-objections'
import { printUsage } from './print-usage'

async function issueAgreement(
  ports: SigningPorts,
  agreementId: string,
  year: number,
  reason: string,
): Promise<Result<readonly StatementSummary[], Failure>> {
  const period = yearPeriod(year)
  const settlement = await computeSettlement(ports, { agreementId, period })
  if (!settlement.ok) return settlement
  const { agreements, statements } = ports.keeper.registers()
  const agreement = agreements.get(agreementId)
  const { allocation } = settlement.value
  const absent =
    agreement === undefined ? [] : absentBodies(agreement, period, statements.values(), 'actual')
  const shares = [
    ...knownShares(allocation).map(({ collectivityId, amount }) => ({ collectivityId, amount })),
    ...absent.map((collectivityId) => ({ collectivityId, amount: cents(0) })),
  ]
  return shares.length === 0
    ? success([])
    : issueStatements(ports, { agreementId, period, shares, reason })
}

/** Prints the objections to the statements of an agreement, the serious first. */
async function printFindings(
  { warn, say, language }: Output,
  ports: SigningPorts,
  agreement: Agreement,
  period: Period,
  known: Names,
): Promise<void> {
  const place = { agreementId: agreement.id, period, nature: 'actual' } as const
  const found = await auditSettlement(ports, { ...place, bodies: [...everServed(agreement)] })
  for (const finding of found.ok ? found.value : [])
    warn(findingSentence(finding, known.collectivity, say, language))
  warn(say('cli.issue.giveReason'))
}

/** Prints of which agreement no statement can be issued, why, and what is to be completed or answered. */
async function printHeld(
  output: Output,
  ports: SigningPorts,
  file: WorkspaceFile,
  agreement: Agreement,
  year: number,
  failures: readonly Failure[],
): Promise<number> {
  const period = yearPeriod(year)
  const { reference, title } = agreement
  output.warn(output.say('cli.allocate.heading', { reference, title, ...period }))
  const code = printFailures(output, failures)
  const known = names(file)
  if (failures.some((failure) => failure.code === 'settlementBlocked')) {
    const kept = { ...knownFacts(file), costs: file.costs, hours: timeColumns(file.timesheets) }
    const { objections } = allocate({ agreement, period, ...kept })
    printObjections(
      output,
      objections.filter(({ blocking }) => blocking),
      known,
    )
  }
  if (failures.some((failure) => failure.code === 'reasonAsked'))
    await printFindings(output, ports, agreement, period, known)
  return code
}

/** Issues the statements of a year into a new workspace file, by the same rules as the application; all or none. */
export const issue: Command<RequestFor<'issue'>> = async (output, request, file) => {
  const { print, say } = output
  const { year, out, today, reason } = request
  const agreements = agreementsOfYear(file, year, request.agreement)
  if (!agreements.ok) return printUsage(output, agreements.failures)
  const surroundings = fixedSurroundings(today, new Set(file.statements.map(({ id }) => id)))
  const ports = { keeper: memoryKeeper(file, surroundings), surroundings }
  const issued: StatementSummary[] = []
  const asked = agreements.value.filter(({ archived }) => !archived || request.agreement !== null)
  for (const agreement of asked) {
    const statements = await issueAgreement(ports, agreement.id, year, reason)
    if (!statements.ok) return printHeld(output, ports, file, agreement, year, statements.failures)
    issued.push(...statements.value)
  }
  const outcome = await ports.keeper.readAll()
  if (issued.length === 0 || outcome === null) {
    print(say('cli.issue.none', { year }))
    return WELL
  }
  const written = await writeFile(out, new TextEncoder().encode(workspaceText(outcome)))
  if (!written.ok) return printFailures(output, written.failures)
  const count = issued.length
  print(
    say('cli.issue.issued', {
      count,
      amount: sumCents(issued.map(({ share, due = share }) => due)),
      path: out,
    }),
  )
  return WELL
}
