import { Anchor } from '@mantine/core'
import type { ProposedColumns } from '#shared/domain/lists/remembered-columns'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'

interface ListColumnsSourceProps {
  readonly proposed: ProposedColumns
  readonly onForget: () => void
}

/** Says from which earlier list the columns are remembered, or why they are not taken from it, and lets it be forgotten. */
export function ListColumnsSource({ proposed, onForget }: ListColumnsSourceProps) {
  const { t } = useWording()
  const forgetting = useCommand('removeImportMapping', { notice: false })
  const { remembered, isContradicted } = proposed
  if (remembered === null) return null
  const forget = async (): Promise<void> => {
    if ((await forgetting.run({ id: remembered.id })).ok) onForget()
  }
  return (
    <p>
      {t(isContradicted ? 'lists.contradicted' : 'lists.remembered', { name: remembered.name })}{' '}
      <Anchor component="button" type="button" inherit onClick={() => void forget()}>
        {t('lists.forget')}
      </Anchor>
    </p>
  )
}
