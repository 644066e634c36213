import { ActionIcon } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconCopy, IconTrash } from '@tabler/icons-react'
import { useWording } from '../../ui/use-wording'

/** Actions on a whole line. */
export interface PriceLineMoves {
  readonly place: number
  readonly last: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onDuplicate: () => void
  readonly onRemove: () => void
}

/** Moves a line, copies it, removes it. */
export function PriceLineActions(props: PriceLineMoves & { readonly name: string }) {
  const { name, place, last, onMove, onDuplicate, onRemove } = props
  const { t } = useWording()
  return (
    <>
      <ActionIcon
        size={26}
        disabled={place === 0}
        aria-label={t('agreements.moveUp', { name })}
        onClick={() => onMove(-1)}
      >
        <IconChevronUp size={16} />
      </ActionIcon>
      <ActionIcon
        size={26}
        disabled={last}
        aria-label={t('agreements.moveDown', { name })}
        onClick={() => onMove(1)}
      >
        <IconChevronDown size={16} />
      </ActionIcon>
      <ActionIcon size={26} aria-label={t('prices.duplicate', { name })} onClick={onDuplicate}>
        <IconCopy size={15} />
      </ActionIcon>
      <ActionIcon
        size={26}
        aria-label={t('common.removeOne', { name })}
        data-once
        onClick={onRemove}
      >
        <IconTrash size={15} />
      </ActionIcon>
    </>
  )
}
