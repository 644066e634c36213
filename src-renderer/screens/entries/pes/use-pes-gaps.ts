import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { pesChoiceSchema } from '#shared/domain/pes/pes-request'
import type { Day } from '#shared/kernel/day'
import { read } from '#shared/kernel/read'
import type { PesGap } from '#shared/domain/pes/pes-gaps'
import { deskQuery } from '../../../client/desk-query'

interface Asked {
  readonly lenderId: string | undefined
  readonly budget: string | null | undefined
  readonly statementIds: readonly string[]
  readonly issuedOn: Day
}

/** What is missing for a file of these statements, by the rule that refuses the file; the last answer until the next one is there. */
export function usePesGaps(asked: Asked): readonly PesGap[] | undefined {
  const choice = read(pesChoiceSchema, asked)
  return useQuery({
    ...deskQuery('readPesGaps', choice.ok ? choice.value : null),
    placeholderData: keepPreviousData,
  }).data
}
