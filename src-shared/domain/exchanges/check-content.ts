import { valueDifference, type Verification } from '../statements/verification'
import { verifyPrinted } from '../statements/verify-printed'
import { verifySeal } from '../statements/verify-statement'
import type { AskingFile } from './exchange-file'

/** A check computed again from the file itself. */
export interface ContentCheck {
  readonly check: 'fingerprint' | 'sums' | 'uses'
  readonly verification: Verification
}

/**
 * Computes again what a file prints: the sum of its dated uses and, of a statement, its fingerprint and its sums. A
 * provisional statement lists no use.
 */
export function checkContent(file: AskingFile): readonly ContentCheck[] {
  const uses = (printed: number, lines: readonly { readonly minutes: number }[]): ContentCheck => {
    const again = lines.reduce((sum, { minutes }) => sum + minutes, 0)
    const difference = valueDifference('minutes', printed, again)
    return {
      check: 'uses',
      verification:
        printed === again
          ? { kind: 'identical' }
          : { kind: 'different', cause: 'recomputed', difference },
    }
  }
  if (file.kind === 'hours') return [uses(file.content.minutes, file.content.uses)]
  const { statement: content, fingerprint } = file.content
  const seal = verifySeal({ id: '', content, fingerprint, cancelled: null })
  return [
    { check: 'fingerprint', verification: seal },
    { check: 'sums', verification: verifyPrinted(content) },
    ...(content.nature === 'provisional' ? [] : [uses(content.minutes, content.uses)]),
  ]
}
