import { success, type Result } from '#shared/kernel/result'
import type { OwnKey } from '#shared/contract/exchange-methods'
import type { Failure } from '#shared/contract/failures'
import { keyFingerprint } from '#shared/domain/exchanges/key-fingerprint'
import { lastOwnKey } from '#shared/domain/exchanges/last-own-key'
import type { ExchangePorts } from './exchange-ports'

const shown = (publicKey: string | null): string | null =>
  publicKey === null ? null : keyFingerprint(publicKey)

/** The key of this machine as shown to the user, and the one before where files were signed with another. */
export async function readOwnKey({
  keys,
  keeper,
}: Pick<ExchangePorts, 'keys' | 'keeper'>): Promise<Result<OwnKey, Failure>> {
  const own = await keys.known()
  if (!own.ok) return own
  const used = lastOwnKey(keeper.registers().exchanges.values())
  return success({
    fingerprint: shown(own.value),
    before: used === own.value ? null : shown(used),
    path: keys.path,
  })
}
