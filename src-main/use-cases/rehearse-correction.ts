import { success, type Result } from '#shared/kernel/result'
import type { CorrectionNow, RehearsedCorrection } from '#shared/contract/correction-views'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { Finding } from '#shared/domain/statements/finding'
import { correctedStatements, correctionDigest } from './correct-statements'
import { correctedFigures } from './corrected-figures'
import { planCorrection, type CorrectionPlan } from './plan-correction'
import { planLateHours } from './plan-late-hours'
import type { SigningPorts } from './ports'

/** The objections to the new statements, each once. */
function findingsOf({ replaced }: CorrectionPlan): readonly Finding[] {
  const found = replaced.flatMap(({ after }) => after?.reserve?.findings ?? [])
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()]
}

const shown = (plan: CorrectionPlan): CorrectionNow => ({
  digest: correctionDigest(plan),
  corrected: correctedStatements(plan),
  untouched: plan.untouched,
  unissued: plan.unissued,
  reopened: plan.facts.reopened,
  lock: plan.facts.lock,
  findings: findingsOf(plan),
})

/** What a correction now, and late hours on the next statement, would do. Nothing is kept. */
export async function rehearseCorrection(
  ports: SigningPorts,
  { facts }: DeskInput<'rehearseCorrection'>,
): Promise<Result<RehearsedCorrection, Failure>> {
  // A reason is needed to issue in spite of objections; it changes no figure.
  const asked = { facts, reason: '…' }
  const now = await planCorrection(ports, asked)
  const later = await planLateHours(ports, asked)
  return success({
    ...correctedFigures(now.ok ? now.value.changes : []),
    now: now.ok ? success(shown(now.value)) : now,
    later: later.ok
      ? success({
          months: later.value.months,
          amounts: later.value.amounts,
          foreseen: later.value.foreseen,
        })
      : later,
  })
}
