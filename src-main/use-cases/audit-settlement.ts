import { success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { StatementSummary } from '#shared/contract/views'
import { byNumber } from '#shared/domain/statements/statement-number'
import { allocate } from '#shared/domain/allocation/allocate'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { auditSettlement as audit } from '#shared/domain/audit/audit-settlement'
import type { Finding } from '#shared/domain/statements/finding'
import { readHourRecords } from './read-hour-records'
import type { Registers, SigningPorts } from './ports'
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

/** The audit's objections to statements of an agreement over a period; the allocation is computed unless it is given. */
export async function auditSettlement(
  { keeper, surroundings }: SigningPorts,
  { agreementId, period, nature, bodies }: DeskInput<'auditSettlement'>,
  known?: Allocation,
): Promise<Result<readonly Finding[], Failure>> {
  const registers = keeper.registers()
  const agreement = registers.agreements.get(agreementId)
  if (agreement === undefined) return unknownRecord('agreements', agreementId)
  const records = await readHourRecords({ keeper }, { agreementId, period })
  if (!records.ok) return records
  const allocation =
    known ?? allocate((await settlementFacts(keeper, registers, agreement, period, nature)).facts)
  return success(
    audit({
      agreement,
      period,
      nature,
      bodies,
      allocation,
      today: surroundings.today(),
      hourRecords: new Map(
        records.value.map(({ collectivityId, state }) => [collectivityId, state]),
      ),
      formalities: {
        papers: [...registers.papers.values()],
        collectivities: [...registers.collectivities.values()],
        costNotices: [...registers.costNotices.values()],
        parameters: [...registers.parameters.values()],
      },
      latest: latestOf(registers, agreement.lenderId, Number(period.to.slice(0, 4))),
    }),
  )
}
