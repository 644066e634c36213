import { success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { StatementContent } from '#shared/domain/statements/statement'
import { computeSettlement } from './compute-settlement'
import type { SigningPorts } from './ports'
import { unknownRecord } from './missing-records'

/** The statement if it were issued now, under the next free number. Nothing is kept. */
export async function previewStatement(
  ports: SigningPorts,
  { beneficiaryId, ...asked }: DeskInput<'previewStatement'>,
): Promise<Result<StatementContent, Failure>> {
  const settlement = await computeSettlement(ports, { ...asked, bodies: [beneficiaryId] })
  if (!settlement.ok) return settlement
  const content = settlement.value.drawUp(beneficiaryId, settlement.value.firstSequence)
  return content === null ? unknownRecord('collectivities', beneficiaryId) : success(content)
}
