import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Rehearsal } from '#shared/contract/import-views'
import { deskQuery } from '../../client/desk-query'
import type { OpenImport } from './import-session'

/**
 * The effect of the file, asked again whenever the mapping or the kept hours change; until the new answer comes, the last
 * one of the same file stays on screen. `null` asks nothing.
 */
export function useRehearsal(open: OpenImport | null): UseQueryResult<Rehearsal> {
  const token = open?.file.token
  return useQuery({
    ...deskQuery(
      'rehearseImport',
      open === null ? null : { token: open.file.token, mapping: open.mapping },
    ),
    placeholderData: (last, query) => {
      const [, asked] = query?.queryKey ?? []
      const same =
        typeof asked === 'object' && asked !== null && 'token' in asked && asked.token === token
      return same ? last : undefined
    },
  })
}
