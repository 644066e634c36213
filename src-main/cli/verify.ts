import { checkPrinted } from '#shared/domain/statements/printed-fingerprint'
import { statementNames } from '#shared/domain/statements/statement-names'
import { isShared } from '#shared/domain/statements/verification'
import { verificationSentence } from '#shared/wording/verification-sentence'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { memoryKeeper } from '../use-cases/memory/memory-keeper'
import { verifyStatements } from '../use-cases/verify-statements'
import { FAULTY, printFailures, WELL, type Command, type Output } from './command'
import { names } from './names'
import type { RequestFor } from './commands'
import { fixedSurroundings } from './fixed-surroundings'

/** Prints whether a printed statement is known, by its fingerprint, and gives the exit code of that. */
function printPrinted({ print, warn, say }: Output, typed: string, file: WorkspaceFile): number {
  const checked = checkPrinted(file.statements, typed)
  if (!('statement' in checked)) {
    warn(say(`verify.printed.${checked.kind}`))
    return FAULTY
  }
  const { number, beneficiary } = checked.statement.content
  print(say(`verify.printed.${checked.kind}`, { number, body: beneficiary.name }))
  return WELL
}

/**
 * Recomputes each issued statement and prints whether it is identical, or the first line that differs. Those of which only
 * the fingerprint of the settlement changed have a sentence of their own. A fingerprint that is asked about is looked up first.
 */
export const verify: Command<RequestFor<'verify'>> = async (output, { printed }, file) => {
  const { print, warn, say, language } = output
  const known = printed === null ? WELL : printPrinted(output, printed, file)
  const verified = await verifyStatements({ keeper: memoryKeeper(file, fixedSurroundings(null)) })
  if (!verified.ok) return printFailures(output, verified.failures)
  const broken = new Set(
    verified.value.flatMap(({ id, verification }) =>
      verification.kind === 'different' ? [id] : [],
    ),
  )
  const numbers = statementNames(
    file.statements.map(({ id, content }) => ({ ...content, id, lenderId: content.lender.id })),
    names(file).collectivity,
  )
  const intact = file.statements.filter(
    ({ id, cancelled }) => cancelled !== null && !broken.has(id),
  )
  if (file.statements.length === 0) print(say('cli.verify.none'))
  for (const { called: number, beneficiary, verification } of verified.value) {
    if (verification.kind === 'identical') {
      print(say('cli.verify.identical', { number }))
      continue
    }
    const sentence = verificationSentence(verification, say, language)
    const kind = isShared(verification) ? 'shared' : 'different'
    warn(say(`cli.verify.${kind}`, { number, body: beneficiary, sentence }))
  }
  for (const { id } of intact) print(say('cli.verify.cancelled', { number: numbers.get(id) ?? '' }))
  const shared = verified.value.filter(({ verification }) => isShared(verification)).length
  if (broken.size > shared) warn(say('cli.verify.someDiffer', { count: broken.size - shared }))
  if (shared > 0) warn(say('cli.verify.someShared', { count: shared }))
  if (broken.size > 0) return FAULTY
  if (verified.value.length > 0)
    print(say('cli.verify.allIdentical', { count: verified.value.length }))
  return known
}
