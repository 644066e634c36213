import { knownFacts } from '#shared/domain/workspace/known-facts'
import type { Cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import type { Period } from '#shared/kernel/period'
import { firstDayOf, lastDayOf, month } from '#shared/kernel/month'
import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { StatementSummary } from '#shared/contract/views'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { allocate } from '#shared/domain/allocation/allocate'
import { provisionalFacts } from '#shared/domain/provisional/provisional-facts'
import type { Finding } from '#shared/domain/statements/finding'
import type { StatementNature } from '#shared/domain/statements/statement-nature'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { formatAmount } from '#shared/wording/format'
import { auditSettlement } from '../../src-main/use-cases/audit-settlement'
import { issueStatements } from '../../src-main/use-cases/issue-statements'
import type { Keeper, Surroundings } from '../../src-main/use-cases/ports'
import { memoryKeeper } from '../../src-main/use-cases/memory/memory-keeper'
import type { Territory } from './territory'

/** Whole months of 2026, from one to another: `months('01', '03')`. */
export const months = (from: string, to = from): Period => ({
  from: firstDayOf(month(`2026-${from}`)),
  to: lastDayOf(month(`2026-${to}`)),
})

/** The whole of 2026. */
const YEAR = months('01', '12')

/** An amount as an accountant writes it, with plain spaces. */
export const euros = (amount: Cents | null): string =>
  amount === null ? '—' : formatAmount(amount, 'fr').replaceAll('\u00A0', ' ')

/** The value of what went well, or a test that fails with the reasons. */
export function well<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failures))
  return result.value
}

/** The codes of what was refused; none where it went well. */
export const refusals = (result: Result<unknown, Failure>): readonly string[] =>
  result.ok ? [] : result.failures.map(({ code }) => code)

/** The office that works on a territory: everything a person may ask, over a keeper in memory. */
export class Office {
  readonly keeper: Keeper
  readonly surroundings: Surroundings
  private issuedSoFar = 0
  private secretsSoFar = 0

  constructor(territory: Territory | WorkspaceFile, today = '2027-01-14') {
    const file = 'file' in territory ? territory.file() : territory
    const now = day(today)
    this.issuedSoFar = file.statements.length
    this.surroundings = {
      today: () => now,
      now: () => `${today}T09:00:00.000Z`,
      author: () => 'Claire Morel',
      newSecret: () => {
        this.secretsSoFar += 1
        return String(this.secretsSoFar).padStart(32, '0')
      },
      newId: () => {
        this.issuedSoFar += 1
        return `statement-${String(this.issuedSoFar)}`
      },
    }
    this.keeper = memoryKeeper(file, this.surroundings)
  }

  /** The settlement of an agreement as the window shows it: computed from what is kept. */
  async settlement(
    period = YEAR,
    agreementId = 'agreement',
    nature: StatementNature = 'actual',
  ): Promise<Allocation> {
    const file = await this.file()
    const agreement = file.agreements.find(({ id }) => id === agreementId)
    if (agreement === undefined) throw new Error(`No agreement ${agreementId}`)
    const known = { ...knownFacts(file), costs: file.costs }
    const facts = { agreement, period, hours: timeColumns(file.timesheets), ...known }
    return allocate(nature === 'actual' ? facts : provisionalFacts(facts).facts)
  }

  /** What the audit has to say of the settlement of a period, before it is issued to some bodies. */
  async audit(
    period = YEAR,
    bodies: readonly string[] = ['A'],
    nature: StatementNature = 'actual',
  ): Promise<readonly Finding[]> {
    const asked = { agreementId: 'agreement', period, nature, bodies: [...bodies] }
    return well(await auditSettlement(this, asked))
  }

  /** Amounts by the code of the body. */
  async amounts(period = YEAR): Promise<Readonly<Record<string, string>>> {
    const { shares } = await this.settlement(period)
    return Object.fromEntries(
      shares.map(({ collectivityId, amount }) => [collectivityId, euros(amount)]),
    )
  }

  /** What stands against a settlement: code, person, month. */
  async objections(period = YEAR): Promise<readonly string[]> {
    const { objections } = await this.settlement(period)
    return objections.map((objection) =>
      [
        objection.code,
        'agentId' in objection ? objection.agentId : '',
        'month' in objection ? objection.month : '',
      ]
        .join(' ')
        .trim(),
    )
  }

  /** Issues the statements of some bodies, or of all, with the amounts that the settlement shows. */
  async issue(
    period = YEAR,
    bodies: readonly string[] | null = null,
    agreementId = 'agreement',
    nature: StatementNature = 'actual',
  ): Promise<Result<readonly StatementSummary[], Failure>> {
    const { shares } = await this.settlement(period, agreementId, nature)
    return issueStatements(this, {
      agreementId,
      period,
      nature,
      reason: 'Repris de l’année précédente',
      shares: shares.flatMap(({ collectivityId, amount }) =>
        amount === null || (bodies !== null && !bodies.includes(collectivityId))
          ? []
          : [{ collectivityId, amount }],
      ),
    })
  }

  /** The workspace as it would be exported now. */
  async file(): Promise<WorkspaceFile> {
    const file = await this.keeper.readAll()
    if (file === null) throw new Error('No workspace is open')
    return file
  }
}
