import { failure, success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { statementSummary } from '#shared/contract/statement-summary'
import { exchangeParty } from '#shared/domain/exchanges/exchange'
import { cancelledRefusal } from '#shared/domain/statements/cancelled-refusal'
import { hourSheetReader } from './hour-sheets'
import type { SigningPorts } from './ports'
import type { ExchangeDraft } from './sign-exchange'
import { unknownRecord } from './missing-records'

type Sources = SigningPorts

async function statementDraft(
  { keeper }: Sources,
  id: string,
): Promise<Result<ExchangeDraft, Failure>> {
  const statement = await keeper.readStatement(id)
  if (statement === null) return unknownRecord('statements', id)
  const { content, fingerprint } = statement
  const ended = cancelledRefusal(
    statementSummary(statement),
    keeper.registers().statements.values(),
  )
  if (ended !== null) return failure(ended)
  return success({
    kind: 'statement',
    signer: exchangeParty(content.lender),
    to: exchangeParty(content.beneficiary),
    content: { statement: content, fingerprint },
  })
}

async function hoursDraft(sources: Sources, id: string): Promise<Result<ExchangeDraft, Failure>> {
  const sheet = await hourSheetReader(sources)(id)
  if (!sheet.ok) return sheet
  // A logo is no part of the decision, nor is the form of the agreement, whose article is there: neither is signed.
  const { made, uses, logo, agreement, ...printed } = sheet.value
  if (made === null) return unknownRecord('hourRecords', id)
  const { legalForm, ...named } = agreement
  return success({
    kind: 'hours',
    signer: exchangeParty(printed.lender),
    to: exchangeParty(printed.beneficiary),
    content: { ...printed, agreement: named, uses: [...uses], sheet: made.codes.sheet },
  })
}

/** The content of a statement or a record of hours for its beneficiary, as a file that is not signed yet. */
export const exchangeDraft = (
  sources: Sources,
  { about, subjectId }: DeskInput<'sendExchange'>,
): Promise<Result<ExchangeDraft, Failure>> =>
  about === 'statement' ? statementDraft(sources, subjectId) : hoursDraft(sources, subjectId)
