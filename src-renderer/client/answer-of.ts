import type { UseQueryResult } from '@tanstack/react-query'

/** The answer of a question, which is waited for where it is not there yet; `undefined` where it is refused. */
export const answerOf = async <T>({
  data,
  refetch,
}: Pick<UseQueryResult<T>, 'data' | 'refetch'>): Promise<T | undefined> =>
  data ?? (await refetch({ cancelRefetch: false })).data
