import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { TerritorySource } from '#shared/domain/territories/territory-book'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import looks from '../../ui/looks.module.css'

/** Takes a newer file of published communes and groups; what is on screen is then of that file. */
export function NewerFile() {
  const { t } = useWording()
  const queries = useQueryClient()
  const { run, pending } = useCommand('chooseTerritories')
  const [taken, setTaken] = useState<TerritorySource | null>(null)
  const choose = async (): Promise<void> => {
    const answer = await run({})
    if (!answer.ok || answer.value.taken === null) return
    setTaken(answer.value.taken)
    await queries.invalidateQueries({
      predicate: ({ queryKey: [method] }) =>
        method === 'findTerritory' || method === 'readTerritory',
    })
  }
  return (
    <>
      <Button
        variant="subtle"
        size="compact-xs"
        px={0}
        loading={pending}
        onClick={() => void choose()}
      >
        {t('territory.newer.choose')}
      </Button>
      {taken !== null && (
        <p className={looks.sentence} role="status">
          {t('territory.newer.taken', { year: taken.year, version: taken.version })}
        </p>
      )}
    </>
  )
}
