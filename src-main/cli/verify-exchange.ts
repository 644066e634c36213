import { checkContent } from '#shared/domain/exchanges/check-content'
import {
  referenceOf,
  type AnswerFile,
  type AskingFile,
} from '#shared/domain/exchanges/exchange-file'
import { keyFingerprint } from '#shared/domain/exchanges/key-fingerprint'
import { verificationSentence } from '#shared/wording/verification-sentence'
import { readExchangeFile } from '../exchanges/read-exchange-file'
import { FAULTY, printFailures, WELL, type Output } from './command'
import type { RequestFor } from './commands'

/** Prints what was recomputed from a file, and returns its exit code. */
function printChecks({ print, warn, say, language }: Output, file: AskingFile): number {
  let code = WELL
  for (const { check, verification } of checkContent(file)) {
    if (verification.kind === 'identical') {
      print(say(`cli.exchange.identical.${check}`))
      continue
    }
    const sentence = verificationSentence(verification, say, language)
    warn(say('cli.exchange.different', { sentence }))
    code = FAULTY
  }
  return code
}

function printAnswer({ print, say }: Output, { content }: AnswerFile): void {
  const { author, answer } = content.decision
  if (answer.verdict === 'accepted') {
    print(say('cli.exchange.accepted', { author }))
    return
  }
  const count = answer.contested.length
  const { reason } = answer
  print(say('cli.exchange.contested', { author, count, reason }).trimEnd())
  for (const line of answer.contested) print(say('cli.exchange.line', line))
}

/** A sentence on one line: a name of the file with an end of line would bring a sentence of its own. */
const onOneLine = (sentence: string): string => sentence.replace(/[\r\n]+/g, ' ')

/** Prints whether the signature of a file is valid, by which key, and whether its content recomputes from itself. */
export async function verifyExchange(
  streams: Output,
  { file: path }: RequestFor<'verify-exchange'>,
): Promise<number> {
  const output: Output = {
    ...streams,
    print: (sentence) => streams.print(onOneLine(sentence)),
    warn: (sentence) => streams.warn(onOneLine(sentence)),
  }
  const { print, say } = output
  const read = await readExchangeFile(path)
  if (!read.ok) return printFailures(output, read.failures)
  const file = read.value
  const { signer, to, sentOn, kind } = file
  print(say(`cli.exchange.kind.${kind}`, { reference: referenceOf(file) }))
  const day = sentOn
  print(say('cli.exchange.signed', { name: signer.name, day, to: to.name }))
  print(say('cli.exchange.key', { fingerprint: keyFingerprint(signer.publicKey) }))
  if (file.kind !== 'answer') return printChecks(output, file)
  printAnswer(output, file)
  return WELL
}
