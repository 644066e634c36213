import { setTimeout } from 'node:timers/promises'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { TableRows, Vault, VaultState } from '#shared/contract/vault'
import { TABLES } from '#shared/domain/workspace/tables'
import type { VaultChannel } from '../../src-main/keeper/vault-client'
import { vaultClient } from '../../src-main/keeper/vault-client'
import { openVault } from '../../src-main/vault/open-vault'
import { serveVault } from '../../src-main/vault/serve-vault'
import { freeze, thaw, type FrozenDatabase } from './frozen-database'

/** Milliseconds between two signs of life: tests don't wait long for one that hangs. */
const BEAT = 10

/** What a vault says of itself. */
export const stateOf = async (vault: Vault): Promise<VaultState> => (await vault.readStart(0)).state

type Listener = (message: unknown) => void

/**
 * A database that outlives the windows that open it, as Chromium's does: `open` gives a vault over a line that copies
 * its messages as a port does; `kill` cuts the line, with whatever was under way; `hang` leaves it silent; `wipe` empties
 * the disk.
 */
export class VaultPark {
  opened = 0
  private disk = new IDBFactory()
  private cut: (() => void) | null = null
  private stop: (() => void) | null = null
  private saboteur: ((verb: string) => void) | null = null

  /** The vault without a line: straight to the database. */
  direct(): Vault {
    return openVault('quotite', { indexedDB: this.disk, IDBKeyRange })
  }

  readonly open = (): Promise<Vault> => {
    this.opened += 1
    return Promise.resolve(vaultClient(this.line(), BEAT))
  }

  /** A vault that takes so many milliseconds to say its state. */
  slowly(milliseconds: number): Vault {
    const vault = this.direct()
    const readStart: Vault['readStart'] = async (most) => {
      await setTimeout(milliseconds)
      return vault.readStart(most)
    }
    return vaultClient(this.line({ ...vault, readStart }), BEAT)
  }

  /** The window dies: nothing comes back from it any more. */
  kill(): void {
    this.cut?.()
  }

  /** The window hangs: its line stays, and it neither hears nor answers any more. */
  hang(): void {
    this.stop?.()
  }

  /** Everything that Chromium kept is gone. */
  wipe(): void {
    this.disk = new IDBFactory()
  }

  /** What the vault holds, to be put back later: a disk that missed the last writes. */
  async copy(): Promise<{ readonly state: VaultState; readonly rows: TableRows }> {
    const vault = this.direct()
    return { state: await stateOf(vault), rows: await vault.readTables(TABLES) }
  }

  async restore(copy: { readonly state: VaultState; readonly rows: TableRows }): Promise<void> {
    const vault = this.direct()
    await vault.clear()
    await vault.load(copy.rows)
    await vault.setState(copy.state)
  }

  /** What lies on the disk, whatever program wrote it. */
  freeze(): Promise<FrozenDatabase> {
    return freeze(this.disk, 'quotite')
  }

  /** Begins from what lay on another disk. */
  async thaw(frozen: FrozenDatabase): Promise<void> {
    this.wipe()
    await thaw(this.disk, 'quotite', frozen)
  }

  /** One record goes missing, and nobody says so. */
  loseRow(table: string, id: string): Promise<void> {
    return this.behindItsBack(table, (rows) => rows.delete(id))
  }

  /** One row becomes another, and nobody says so. */
  alterRow(table: string, id: string, alter: (text: string) => string): Promise<void> {
    return this.behindItsBack(table, (rows) => {
      const reading = rows.get(id)
      reading.onsuccess = () => {
        const text = JSON.stringify(reading.result)
        if (alter(text) === text) throw new Error(`Nothing to alter in ${text}`)
        rows.put(JSON.parse(alter(text)), id)
      }
    })
  }

  /** A row that nobody wrote. */
  addRow(table: string, id: string, row: unknown): Promise<void> {
    return this.behindItsBack(table, (rows) => rows.put(row, id))
  }

  private behindItsBack(table: string, work: (rows: IDBObjectStore) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const opening = this.disk.open('quotite')
      opening.onerror = () => reject(new Error('The database does not open'))
      opening.onsuccess = () => {
        const transaction = opening.result.transaction(table, 'readwrite')
        work(transaction.objectStore(table))
        transaction.oncomplete = () => {
          opening.result.close()
          resolve()
        }
      }
    })
  }

  /** Calls back before each verb is answered; `kill` in it is a window that dies at that moment. */
  before(saboteur: ((verb: string) => void) | null): void {
    this.saboteur = saboteur
  }

  private line(vault: Vault = this.direct()): VaultChannel {
    let alive = true
    const atMain: Listener[] = []
    const atVault: Listener[] = []
    const closers: (() => void)[] = []
    this.stop = () => (alive = false)
    let whole = true
    this.cut = () => {
      if (!whole) return
      whole = false
      alive = false
      closers.forEach((tell) => tell())
    }
    const send = (to: readonly Listener[], message: unknown): void => {
      const copy: unknown = structuredClone(message)
      queueMicrotask(() => {
        if (alive) to.forEach((hear) => hear(copy))
      })
    }
    serveVault(
      {
        listen: (listener) => {
          atVault.push((message) => {
            const verb = typeof message === 'object' && message !== null && 'verb' in message
            if (verb) this.saboteur?.(String(message.verb))
            if (alive) listener(message)
          })
        },
        postMessage: (message) => send(atMain, message),
      },
      vault,
    )
    return {
      postMessage: (message) => send(atVault, message),
      onMessage: (listener) => atMain.push(listener),
      onClose: (listener) => closers.push(listener),
    }
  }
}
