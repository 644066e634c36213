import { cents, sumCents } from '#shared/kernel/cents'
import { yearPeriod, type Period } from '#shared/kernel/period'
import { success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { StatementSummary } from '#shared/contract/views'
import { knownShares } from '#shared/domain/indicators/billable-shares'
import { absentBodies } from '#shared/domain/statements/absent-bodies'
import { everServed } from '#shared/domain/agreements/term-versions'
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
import type { RequestFor } from './request'
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
  place: { readonly agreementId: string; readonly period: Period },
  known: Names,
): Promise<void> {
  const agreement = ports.keeper.registers().agreements.get(place.agreementId)
  const bodies = agreement === undefined ? [] : [...everServed(agreement)]
  const found = await auditSettlement(ports, { ...place, nature: 'actual', bodies })
  for (const finding of found.ok ? found.value : [])
    warn(findingSentence(finding, known.collectivity, say, language))
  warn(say('cli.issue.giveReason'))
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
  for (const { id } of agreements.value) {
    const statements = await issueAgreement(ports, id, year, reason)
    if (!statements.ok) {
      const code = printFailures(output, statements.failures)
      if (statements.failures.some((failure) => failure.code === 'reasonAsked'))
        await printFindings(
          output,
          ports,
          { agreementId: id, period: yearPeriod(year) },
          names(file),
        )
      return code
    }
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
      amount: sumCents(issued.map(({ share }) => share)),
      path: out,
    }),
  )
  return WELL
}
