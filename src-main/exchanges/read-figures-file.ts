import { read } from '#shared/kernel/read'
import { failedBy, failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { canonicalJson } from '#shared/kernel/canonical-json'
import {
  FIGURES_FORMAT,
  FIGURES_MEGABYTES,
  FIGURES_VERSION,
  figuresFileSchema,
  figuresSignedText,
  type FiguresFile,
} from '#shared/domain/costs/figures-file'
import { unclearText, withoutLayout } from '#shared/domain/exchanges/one-spelling'
import { readBounded } from '../files/read-bounded'
import { utf8Text } from '../files/utf8-text'
import { memberOf } from '../workspace-file/member-of'
import { parseJsonText } from '../workspace-file/parse-json-text'
import { isSignedBy } from './ed25519'

/**
 * Reads the text of a signed file of figures: the file, or why it is refused. Every row must have its day, its act and the
 * pages where it was read, one value of a figure a day, and the signature must fit the whole in its one spelling.
 */
export function readFiguresText(text: string, path: string): Result<FiguresFile, Failure> {
  const notOurs: Failure = { code: 'fileNotFigures', path }
  if (!text.trimStart().startsWith('{')) return failure(notOurs)
  const parsed = parseJsonText(text, path, notOurs)
  if (!parsed.ok) return parsed
  if (memberOf(parsed.value, 'format') !== FIGURES_FORMAT) return failure(notOurs)
  const version = memberOf(parsed.value, 'version')
  if (typeof version === 'number' && version > FIGURES_VERSION)
    return failure({ code: 'fileFromNewerVersion', path, version, known: FIGURES_VERSION })
  const file = read(figuresFileSchema, parsed.value)
  if (!file.ok)
    return failedBy(
      file.failures
        .slice(0, 1)
        .map(({ field }): Failure => ({ code: 'figuresField', path, field })),
    )
  const { signer, signature } = file.value
  const isWhole =
    withoutLayout(text) === canonicalJson(file.value) && unclearText(file.value) === null
  return isWhole && isSignedBy(signer.publicKey, figuresSignedText(file.value), signature)
    ? success(file.value)
    : failure({ code: 'figuresAltered', path })
}

/** Reads and verifies a signed file of figures; one that is too large is refused before it is read. */
export async function readFiguresFile(path: string): Promise<Result<FiguresFile, Failure>> {
  const bytes = await readBounded(path, FIGURES_MEGABYTES)
  if (!bytes.ok) return bytes
  const text = utf8Text(bytes.value)
  return text === null ? failure({ code: 'fileNotFigures', path }) : readFiguresText(text, path)
}
