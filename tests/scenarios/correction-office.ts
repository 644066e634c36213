import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import type { Result } from '#shared/kernel/result'
import type { CorrectableFact } from '#shared/contract/correctable-facts'
import type { CorrectionLater, CorrectionNow } from '#shared/contract/correction-views'
import type { Failure } from '#shared/contract/failures'
import type { StatementSummary } from '#shared/contract/views'
import { signedAmount } from '#shared/domain/statements/settle'
import { correctStatements } from '../../src-main/use-cases/correct-statements'
import { rehearseCorrection } from '../../src-main/use-cases/rehearse-correction'
import { months, Office, well } from './office'
import { Territory } from './territory'

/** An hour of someone at a body on a day, as it should have been. */
export const hours = (
  agentId: string,
  on: string,
  collectivityId: string | null,
  count: number,
): CorrectableFact => ({
  method: 'recordTime',
  input: {
    sheets: [
      {
        agentId,
        lines: [{ day: day(on), collectivityId, minutes: minutes(count * 60), task: '' }],
      },
    ],
  },
})

/** The month that is settled. */
export const JANUARY = months('01')

/** January: 20 h for A, 10 h for B, 300 EUR; a February too. */
export const unissued = (terms: Parameters<Territory['terms']>[0] = {}): Office =>
  new Office(
    new Territory('A', 'B')
      .terms(terms)
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 20, B: 10 })
      .cost('Marie', '2026-01', 300)
      .hours('Marie', '2026-02', { A: 10, B: 10 })
      .cost('Marie', '2026-02', 240),
  )

/** The same with both statements of January issued. February is open. */
export async function closed(terms: Parameters<Territory['terms']>[0] = {}): Promise<Office> {
  const office = unissued(terms)
  well(await office.issue(JANUARY))
  return office
}

/** A payment of a statement, in euros. */
export const payment = (statementId: string, euros: number, id = 'p1') => ({
  id,
  statementId,
  on: day('2027-01-14'),
  reference: 'Mandat 41',
  amount: cents(Math.round(euros * 100)),
})

/** The statement of a number. */
export const numbered = (office: Office, number: string) => {
  const found = [...office.keeper.registers().statements.values()].find(
    (one) => one.number === number,
  )
  if (found === undefined) throw new Error(`No statement ${number}`)
  return found
}

/** All payments. */
export const paymentsOf = (office: Office) => [...office.keeper.registers().payments.values()]

/** Marie was 5 hours longer at B on 20 January. */
export const FORGOTTEN = hours('Marie', '2026-01-20', 'B', 5)

/** What a correction now would do. */
export const now = async (
  office: Office,
  ...facts: CorrectableFact[]
): Promise<Result<CorrectionNow, Failure>> => well(await rehearseCorrection(office, { facts })).now

/** What late hours would do. */
export const later = async (
  office: Office,
  ...facts: CorrectableFact[]
): Promise<Result<CorrectionLater, Failure>> =>
  well(await rehearseCorrection(office, { facts })).later

/** Corrects as a person does: what is shown is confirmed. */
export async function correct(
  office: Office,
  ...facts: CorrectableFact[]
): Promise<readonly StatementSummary[]> {
  const { digest } = well(await now(office, ...facts))
  return well(await correctStatements(office, { facts, reason: 'Heures oubliées', digest }))
}

/** Statements with what they call or give back, standing or not: `2026-001 A 200.00 annulé`. */
export const listed = (office: Office): readonly string[] =>
  [...office.keeper.registers().statements.values()].map((one) =>
    [
      one.number,
      one.beneficiaryId,
      (signedAmount(one.balance) / 100).toFixed(2),
      ...(one.replaces === undefined ? [] : [`replaces ${one.replaces}`]),
      ...(one.cancelled === null ? [] : ['cancelled']),
    ].join(' '),
  )
