/**
 * The hidden window stopped, or its database no longer answers, and opening another did not help. What was accepted is in
 * the journal. Answers to the window turn it into the failure `vaultLost`.
 */
export class VaultLost extends Error {
  readonly failure = { code: 'vaultLost' } as const

  constructor(cause?: unknown) {
    super('The vault is lost', { cause })
  }
}
