/** So many of them say enough. */
const MOST = 20

/**
 * Reasons as the technical log may say them: which, and of which field; not what was found there, which may be a name or an amount.
 */
export const failureCodes = (failures: readonly { readonly code: string }[]): string =>
  failures
    .slice(0, MOST)
    .map((failure) =>
      'field' in failure && typeof failure.field === 'string'
        ? `${failure.code} (${failure.field})`
        : failure.code,
    )
    .join(', ')
