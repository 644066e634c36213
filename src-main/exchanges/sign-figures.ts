import type { KeyObject } from 'node:crypto'
import { canonicalJson } from '#shared/kernel/canonical-json'
import {
  FIGURES_FORMAT,
  FIGURES_VERSION,
  figuresSignedText,
} from '#shared/domain/costs/figures-file'
import { signingKey } from './ed25519'

/** What a file of figures says, before who signs it; whether it can be read is for `figuresFileSchema`. */
interface FiguresToSign {
  readonly name: string
  readonly madeOn: string
  readonly title: string
  readonly figures: readonly object[]
}

/** The text of a file of figures, signed with a private key. */
export function signFigures({ name, ...said }: FiguresToSign, privateKey: KeyObject): string {
  const key = signingKey(privateKey)
  const file = {
    format: FIGURES_FORMAT,
    version: FIGURES_VERSION,
    signer: { name, publicKey: key.publicKey },
    ...said,
  }
  return canonicalJson({ ...file, signature: key.sign(figuresSignedText(file)) })
}
