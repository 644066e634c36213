import type { Vault } from '#shared/contract/vault'
import { VaultLost } from './vault-lost'

const MOST_ATTEMPTS = 3

/** Holds the vault that answers, and opens another one, brought up to the journal, when it stops answering. */
export class VaultHolder {
  private readonly open: () => Promise<Vault>
  private readonly note: (text: string) => void
  private current: Promise<Vault> | null = null

  /** @param open gives a vault that has been brought up to the journal */
  constructor(open: () => Promise<Vault>, note: (text: string) => void) {
    this.open = open
    this.note = note
  }

  /**
   * Asks the vault; asks the next one when it fails. The question must be safe to ask twice. Throws `VaultLost` when three
   * vaults in a row failed.
   */
  async use<T>(ask: (vault: Vault) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const opened = (this.current ??= this.open())
      try {
        return await ask(await opened)
      } catch (error) {
        this.note(`vault failed (${attempt}): ${String(error)}`)
        if (this.current === opened) this.current = null
        if (attempt === MOST_ATTEMPTS) throw new VaultLost(error)
      }
    }
  }

  /** Opens the vault where none answers. Throws `VaultLost` when three in a row failed. */
  async ready(): Promise<void> {
    await this.use(() => Promise.resolve())
  }

  /** Makes the next question open the vault again, and check it against the journal. */
  discard(): void {
    this.current = null
  }
}
