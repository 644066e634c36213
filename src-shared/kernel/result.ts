/** A value, or the reasons why there is none. Expected failures are returned as values; bugs throw. */
export type Result<T, F> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failures: readonly F[] }

/** Wraps a value that was obtained. */
export const success = <T>(value: T): { readonly ok: true; readonly value: T } => ({
  ok: true,
  value,
})

/** Wraps one or several reasons why nothing was obtained. */
export const failure = <F>(
  ...failures: readonly F[]
): { readonly ok: false; readonly failures: readonly F[] } => ({
  ok: false,
  failures,
})

/** Wraps a list of reasons, however many they are: spread into `failure`, a hundred thousand overflow the stack. */
export const failedBy = <F>(
  failures: readonly F[],
): { readonly ok: false; readonly failures: readonly F[] } => ({ ok: false, failures })
