import type { Vault, VaultVerb } from '#shared/contract/vault'
import { VaultLost } from './vault-lost'

/** Main's end of the private channel to the vault. */
export interface VaultChannel {
  readonly postMessage: (message: unknown) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  /** Called when the other end has closed; immediately when it already has. */
  readonly onClose: (listener: () => void) => void
}

/** How often a vault with a pending answer is asked for a heartbeat, in milliseconds. */
const BEAT = 10_000

/** So many heartbeats may be missed. More than one: when a machine resumes, the first is always late. */
const MOST_MISSED = 3

interface Pending {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

const isAnswer = (message: unknown): message is { readonly id: number } =>
  typeof message === 'object' &&
  message !== null &&
  'id' in message &&
  typeof message.id === 'number'

/**
 * A vault at the other end of a channel. When the channel closes, or the vault hangs (an answer is pending and heartbeats
 * are missing), pending and later calls reject with `VaultLost`; an error of the database rejects as an error with its
 * text. A vault at long work still sends heartbeats: the database works beside it.
 */
export function vaultClient(channel: VaultChannel, beat = BEAT): Vault {
  const pending = new Map<number, Pending>()
  let last = 0
  let closed = false
  let missed = 0
  let watch: NodeJS.Timeout | undefined

  const rest = (): void => {
    clearInterval(watch)
    watch = undefined
    missed = 0
  }
  const lose = (): void => {
    closed = true
    rest()
    for (const { reject } of pending.values()) reject(new VaultLost())
    pending.clear()
  }
  const listenForLife = (): void => {
    if (missed === MOST_MISSED) {
      lose()
      return
    }
    missed += 1
    channel.postMessage({ beat: true })
  }

  channel.onMessage((message) => {
    missed = 0
    if (!isAnswer(message)) return
    const waiting = pending.get(message.id)
    pending.delete(message.id)
    if (pending.size === 0) rest()
    if ('error' in message) waiting?.reject(new Error(`Vault: ${String(message.error)}`))
    else waiting?.resolve('result' in message ? message.result : undefined)
  })
  channel.onClose(lose)

  const ask = (verb: VaultVerb, input: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (closed) {
        reject(new VaultLost())
        return
      }
      last += 1
      pending.set(last, { resolve, reject })
      watch ??= setInterval(listenForLife, beat)
      channel.postMessage({ id: last, verb, input })
    })
  // `serveVault` answers each verb with what its own vault answers: the same type at both ends of the channel.
  const verb = <V extends VaultVerb>(name: V): Vault[V] =>
    ((input?: unknown) => ask(name, input)) as Vault[V]

  return {
    readStart: verb('readStart'),
    check: verb('check'),
    apply: verb('apply'),
    readTables: verb('readTables'),
    readPage: verb('readPage'),
    textsPage: verb('textsPage'),
    readStatement: verb('readStatement'),
    readTimesheets: verb('readTimesheets'),
    readHours: verb('readHours'),
    readHoursSince: verb('readHoursSince'),
    readCosts: verb('readCosts'),
    renewDerived: verb('renewDerived'),
    clear: verb('clear'),
    load: verb('load'),
    setState: verb('setState'),
  }
}
