import type { Vault, VaultVerb } from '#shared/contract/vault'

/** The end of a port on which the vault answers. */
interface AnsweringPort {
  readonly listen: (listener: (data: unknown) => void) => void
  readonly postMessage: (message: unknown) => void
}

interface Request {
  readonly id: number
  readonly verb: VaultVerb
  readonly input: unknown
}

function isRequest(vault: Vault, data: unknown): data is Request {
  return (
    typeof data === 'object' &&
    data !== null &&
    'id' in data &&
    typeof data.id === 'number' &&
    'verb' in data &&
    typeof data.verb === 'string' &&
    Object.hasOwn(vault, data.verb)
  )
}

const isBeat = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'beat' in data

/**
 * Answers `{ id, verb, input }` with `{ id, result }`, or `{ id, error }` when the database throws; and `{ beat }` with
 * itself, as a heartbeat. The other end is main, through `vaultClient`, which is typed by the same `Vault`: hence no second
 * check of the input here.
 */
export function serveVault(port: AnsweringPort, vault: Vault): void {
  const answer = async ({ id, verb, input }: Request): Promise<void> => {
    try {
      const ask = vault[verb] as (input: unknown) => Promise<unknown>
      const result = await ask(input)
      port.postMessage({ id, result })
    } catch (error) {
      port.postMessage({ id, error: String(error) })
    }
  }
  port.listen((data) => {
    if (isBeat(data)) port.postMessage(data)
    else if (isRequest(vault, data)) void answer(data)
  })
}
