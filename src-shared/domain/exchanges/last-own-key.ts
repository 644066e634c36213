import type { Exchange } from './exchange'

/** The public key with which the latest file sent from here was signed; `null` where none was sent. */
export function lastOwnKey(exchanges: Iterable<Exchange>): string | null {
  let latest: Exchange | null = null
  for (const exchange of exchanges)
    if (exchange.way === 'sent' && (latest === null || exchange.at >= latest.at)) latest = exchange
  return latest?.publicKey ?? null
}
