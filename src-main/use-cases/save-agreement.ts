import { canonicalJson } from '#shared/kernel/canonical-json'
import type { Result } from '#shared/kernel/result'
import { failure } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { agentName } from '#shared/domain/agents/agent'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { keyCriteria } from '#shared/domain/agreements/key-references'
import { doubleCoverage } from '#shared/domain/agreements/double-coverage'
import { overLoan } from '#shared/domain/agreements/loan-share'
import { everLent, everServed } from '#shared/domain/agreements/term-versions'
import { strangers } from '#shared/domain/agreements/strangers'
import type { TypeInUse } from '#shared/domain/units/types-in-use'
import { typesInUse } from '#shared/domain/units/types-in-use'
import { amendmentInUse } from './amendment-in-use'
import { keepRecord } from './keep-record'
import { missingAgents, missingCollectivities } from './missing-records'
import type { Ports, Registers } from './ports'
import { unsettle } from './unsettle'

function referenceFailures(registers: Registers, agreement: Agreement): readonly Failure[] {
  const holder = [...registers.agreements.values()].find(
    ({ id, reference }) => reference === agreement.reference && id !== agreement.id,
  )
  const taken: readonly Failure[] =
    holder === undefined
      ? []
      : [{ code: 'referenceTaken', value: agreement.reference, holder: holder.title }]
  return [
    ...taken,
    ...missingCollectivities(registers, [
      agreement.lenderId,
      ...everServed(agreement),
      ...agreement.tieBreak,
      ...(agreement.amendments ?? []).flatMap(({ terms }) => terms.tieBreak),
    ]),
    ...missingAgents(registers, everLent(agreement)),
    ...keyCriteria(agreement)
      .filter(({ criterionId }) => !registers.criteria.has(criterionId))
      .map(({ criterionId: id }) => ({ code: 'unknownRecord', table: 'criteria', id }) as const),
    ...strangers(agreement),
  ]
}

function loanFailures(registers: Registers, agreement: Agreement): readonly Failure[] {
  const agreements = [
    ...[...registers.agreements.values()].filter(({ id }) => id !== agreement.id),
    agreement,
  ]
  return everLent(agreement).flatMap((agentId) => {
    const over = overLoan(agreements, agentId)
    const agent = registers.agents.get(agentId)
    return over === undefined || agent === undefined
      ? []
      : [
          {
            code: 'lentOver100',
            agent: agentName(agent),
            day: over.day,
            percent: Math.ceil(over.share / 100),
          } as const,
        ]
  })
}

function coverageFailures(registers: Registers, agreement: Agreement): readonly Failure[] {
  const twice = doubleCoverage(agreement, registers.agreements.values())
  const agent = registers.agents.get(twice?.agentId ?? '')
  const body = registers.collectivities.get(twice?.collectivityId ?? '')
  if (twice === undefined || agent === undefined || body === undefined) return []
  return [
    {
      code: 'coveredTwice',
      agent: agentName(agent),
      collectivity: body.name,
      day: twice.day,
      agreement: twice.other,
    },
  ]
}

const unitTypeFailure = ({ problem, type: { name }, month }: TypeInUse): Failure => ({
  code: problem === 'removed' ? 'unitTypeInUse' : 'unitTypeHasHalves',
  name,
  month,
})

/** What a settlement rests on: the terms, without what only names the agreement. */
function terms(agreement: Agreement): string {
  const { key, hourlyTariff, annualWeeks, commonTime, tieBreak, instalments } = agreement
  const { lenderId, period, beneficiaries, agents } = agreement
  const amended = (agreement.amendments ?? []).map(({ effectiveOn, reference, terms: set }) => ({
    ...{ effectiveOn, reference },
    terms: set,
  }))
  return canonicalJson({
    ...{ lenderId, period, beneficiaries, agents, amended },
    ...{ key, hourlyTariff, annualWeeks, commonTime, tieBreak, instalments },
  })
}

/**
 * Creates or replaces an agreement. Its reference is unique, all that it names exists, it lends no agent beyond a whole,
 * no pair of agent and body is covered by another agreement at the same time, kinds of units that counts rest on stay, and its standing statements still recompute identically: those are cancelled first where its terms must change.
 */
export function saveAgreement(
  { keeper }: Pick<Ports, 'keeper'>,
  agreement: DeskInput<'saveAgreement'>,
): Promise<Result<Saved, Failure>> {
  return keeper.accept(async () => {
    const registers = keeper.registers()
    const before = registers.agreements.get(agreement.id) ?? null
    const failures = [
      ...referenceFailures(registers, agreement),
      ...loanFailures(registers, agreement),
      ...coverageFailures(registers, agreement),
    ]
    if (failures.length > 0) return failure(...failures)
    if (before !== null) {
      const inUse = amendmentInUse(registers, before, agreement)
      if (inUse.length > 0) return failure(...inUse)
    }
    const used = before === null ? [] : typesInUse(before, agreement, registers.unitCounts.values())
    if (used.length > 0) return failure(...used.map(unitTypeFailure))
    if (before !== null && terms(before) !== terms(agreement)) {
      const agreements = new Map(registers.agreements).set(agreement.id, agreement)
      const moved = await unsettle(
        keeper,
        { ...registers, agreements },
        agreement.reference,
        ({ id }) => id === agreement.id,
      )
      if (moved !== null) return failure(moved)
    }
    return keepRecord(
      { verb: 'saveAgreement', subject: agreement.reference, when: null },
      { table: 'agreements', id: agreement.id, before, after: agreement },
    )
  })
}
