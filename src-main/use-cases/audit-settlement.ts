import { success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { StatementSummary } from '#shared/contract/views'
import { byNumber } from '#shared/domain/statements/statement-number'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { allocateAsOf } from '#shared/domain/audit/allocate-as-of'
import { auditSettlement as audit } from '#shared/domain/audit/audit-settlement'
import type { Finding } from '#shared/domain/statements/finding'
import { readHourRecords } from './read-hour-records'
import type { Registers, SigningPorts } from './ports'
import { registerLists } from './register-lists'
import { settlementFacts } from './settlement-facts'
import { unknownRecord } from './missing-records'

/** The last statement that a lender numbered for a year. */
const latestOf = (
  { statements }: Pick<Registers, 'statements'>,
  lender: string,
  year: number,
): StatementSummary | null =>
  [...statements.values()]
    .filter(({ lenderId, fiscalYear }) => lenderId === lender && fiscalYear === year)
    .sort(byNumber)
    .at(-1) ?? null

/** The audit's objections to statements of an agreement over a period; the facts are read unless they are given. */
export async function auditSettlement(
  { keeper, surroundings }: SigningPorts,
  { agreementId, period, nature, bodies }: DeskInput<'auditSettlement'>,
  known?: AllocationFacts,
): Promise<Result<readonly Finding[], Failure>> {
  const registers = keeper.registers()
  const agreement = registers.agreements.get(agreementId)
  if (agreement === undefined) return unknownRecord('agreements', agreementId)
  const records = await readHourRecords({ keeper }, { agreementId, period })
  if (!records.ok) return records
  const facts = known ?? (await settlementFacts(keeper, registers, agreement, period, nature)).facts
  const today = surroundings.today()
  const lists = registerLists(registers)
  const { absences, weekTemplates, submissions } = lists
  const allocation = allocateAsOf(facts, { absences, weekTemplates, today })
  return success(
    audit({
      agreement,
      period,
      nature,
      bodies,
      allocation,
      agents: facts.agents,
      others: facts.lending ?? [],
      charges: facts.charges ?? [],
      submissions,
      today,
      hourRecords: new Map(
        records.value.map(({ collectivityId, state }) => [collectivityId, state]),
      ),
      formalities: lists,
      latest: latestOf(registers, agreement.lenderId, Number(period.to.slice(0, 4))),
    }),
  )
}
