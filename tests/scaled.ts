/** How many times as many cases as usual: `QUOTITE_THOROUGH=50` before a run for an hour of laws, 0.3 for a glance. */
const THOROUGH = Number(process.env['QUOTITE_THOROUGH'] ?? 1)

/** So many cases of a law, kills or spoilt files, times what QUOTITE_THOROUGH says; one at least. */
export const scaled = (usual: number): number => Math.max(1, Math.round(usual * THOROUGH))

/** Whether more than usual is asked for: what differs from the usual in its looks alone is tried too. */
export const IS_THOROUGH = THOROUGH > 1
