/**
 * Loaded before Electron's own installer: a host that does not begin to answer in a few seconds
 * is given up, while a slow download that has begun goes on.
 */
const LIMIT = 8_000
const plainFetch = globalThis.fetch

globalThis.fetch = async (address, options = {}) => {
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), LIMIT)
  try {
    return await plainFetch(address, { ...options, signal: giveUp.signal })
  } finally {
    clearTimeout(timer)
  }
}
