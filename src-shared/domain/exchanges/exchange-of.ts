import { signedAmount } from '../statements/settle'
import { exchangeParty, type Exchange } from './exchange'
import { exchangeHash, referenceOf, type AnswerFile, type AskingFile } from './exchange-file'
import { exchangeLines } from './exchange-lines'

/** How a file came into the journal of exchanges: sent or received, when, by whom, and what it is about here. */
export type Passage = Pick<Exchange, 'way' | 'on' | 'at' | 'author' | 'subjectId'>

/** A file that asks for an answer, as the journal of exchanges shows it. */
export function exchangeOf(file: AskingFile, passage: Passage): Exchange {
  const { signer, to } = file
  const facts =
    file.kind === 'hours'
      ? {
          period: file.content.period,
          total: file.content.minutes,
        }
      : {
          period: file.content.statement.period,
          statement: {
            fingerprint: file.content.fingerprint,
            replaces: file.content.statement.replaces?.number ?? null,
          },
          total: signedAmount(file.content.statement.balance),
        }
  return {
    id: exchangeHash(file),
    about: file.kind,
    answers: null,
    ...passage,
    ...facts,
    reference: referenceOf(file),
    lender: exchangeParty(signer),
    beneficiary: exchangeParty(to),
    publicKey: signer.publicKey,
    lineCount: exchangeLines(file).length,
    decision: null,
  }
}

/** An answer, as the journal of exchanges shows it beside what it answers. */
export const answerOf = (file: AnswerFile, asked: Exchange, passage: Passage): Exchange => ({
  id: exchangeHash(file),
  about: asked.about,
  answers: asked.id,
  ...passage,
  lender: asked.lender,
  beneficiary: asked.beneficiary,
  publicKey: file.signer.publicKey,
  reference: asked.reference,
  period: asked.period,
  lineCount: asked.lineCount,
  total: asked.total,
  decision: file.content.decision,
})
