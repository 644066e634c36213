import { cents } from '#shared/kernel/cents'
import type { Result } from '#shared/kernel/result'
import type { CorrectableFact } from '#shared/contract/correctable-facts'
import type { Failure } from '#shared/contract/failures'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { correctStatements } from '../../src-main/use-cases/correct-statements'
import { rehearseCorrection } from '../../src-main/use-cases/rehearse-correction'
import type { Office } from './office'

/** Something was wrong after issue: a charge, or an instalment, is corrected with the statements that rest on it. */
export async function correctAnything(
  office: Office,
  agreement: Agreement,
  throwDice: (below: number) => number,
): Promise<Result<unknown, Failure>> {
  const charge = office.keeper.registers().serviceCharges.get(`charge-${String(throwDice(24))}`)
  const amount = cents(2 + throwDice(30_000))
  const { instalments } = agreement
  const wrong = throwDice(instalments.length * 2 + 2)
  const changed = instalments.map((one, at) => (at === wrong ? { ...one, amount } : one))
  const fact: CorrectableFact =
    charge === undefined || wrong < instalments.length
      ? { method: 'saveAgreement', input: { ...agreement, instalments: changed } }
      : { method: 'saveServiceCharge', input: { ...charge, actual: amount } }
  const asked = { facts: [fact], reason: 'Essai' }
  const shown = await rehearseCorrection(office, { facts: asked.facts })
  if (!shown.ok || !shown.value.now.ok) return shown.ok ? shown.value.now : shown
  return correctStatements(office, { ...asked, digest: shown.value.now.value.digest })
}
