/** Which part of the cases that a test names is tried: a small one where nothing is said, `QUOTITE_THOROUGH=50` for a night of laws. */
const THOROUGH = Number(process.env['QUOTITE_THOROUGH'] ?? 0.15)

/** So many cases of a law, kills or spoilt files, times what QUOTITE_THOROUGH says; one at least. */
export const scaled = (named: number): number => Math.max(1, Math.round(named * THOROUGH))

/** Whether more than usual is asked for: what differs from the usual in its looks alone is tried too. */
export const IS_THOROUGH = THOROUGH > 1
