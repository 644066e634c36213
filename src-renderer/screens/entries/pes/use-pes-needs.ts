import { useQuery } from '@tanstack/react-query'
import { pesChoiceSchema } from '#shared/domain/pes/pes-request'
import type { Day } from '#shared/kernel/day'
import { read } from '#shared/kernel/read'
import type { PesNeeds } from '#shared/domain/pes/pes-needs'
import { deskQuery } from '../../../client/desk-query'

interface Asked {
  readonly lenderId: string | undefined
  readonly budget: string | null | undefined
  readonly statementIds: readonly string[]
  readonly issuedOn: Day
  readonly fiscalYear: number | undefined
}

/** What a file of these statements needs, by the rule that refuses the file; the last answer about its budget until the next one is there. */
export function usePesNeeds(asked: Asked): PesNeeds | undefined {
  const choice = read(pesChoiceSchema, asked)
  return useQuery({
    ...deskQuery('readPesNeeds', choice.ok ? choice.value : null),
    placeholderData: (last, query) => {
      const [, before] = query?.queryKey ?? []
      const same =
        typeof before === 'object' &&
        before !== null &&
        'lenderId' in before &&
        before.lenderId === asked.lenderId &&
        'budget' in before &&
        before.budget === asked.budget
      return same ? last : undefined
    },
  }).data
}
