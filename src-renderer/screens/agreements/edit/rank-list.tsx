import { ActionIcon, Text } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useState, type KeyboardEvent } from 'react'
import { useWording } from '../../../ui/use-wording'
import { useBodyWords } from '../use-body-words'
import classes from './edit.module.css'
import { moved } from '../../../forms/moved'
import looks from '../../../ui/looks.module.css'

interface RankListProps {
  readonly order: readonly string[]
  readonly onChange: (order: readonly string[]) => void
}

/** An order of bodies. Alt and an arrow move the one that has the focus, which keeps it. */
export function RankList({ order, onChange }: RankListProps) {
  const { t } = useWording()
  const bodies = useBodyWords()
  const [said, setSaid] = useState('')
  const move = (place: number, by: -1 | 1): void => {
    const next = moved(order, place, by)
    if (next === order) return
    onChange(next)
    setSaid(
      t('agreements.moved', {
        name: bodies.name(order[place] ?? ''),
        rank: place + by + 1,
        count: order.length,
      }),
    )
  }
  const onKeyDown =
    (place: number) =>
    (event: KeyboardEvent): void => {
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
      if (by === null || !event.altKey) return
      event.preventDefault()
      move(place, by)
    }
  return (
    <>
      <ol className={looks.boxed}>
        {order.map((id, place) => {
          const name = bodies.name(id)
          return (
            <li
              key={id}
              className={`${looks.item} ${looks.inset} ${classes.rank}`}
              tabIndex={0}
              onKeyDown={onKeyDown(place)}
            >
              <span>{place + 1}</span>
              <Text span fz="table" truncate>
                {name}
              </Text>
              <ActionIcon
                size={24}
                tabIndex={-1}
                disabled={place === 0}
                aria-label={t('agreements.moveUp', { name })}
                onClick={() => move(place, -1)}
              >
                <IconChevronUp size={16} />
              </ActionIcon>
              <ActionIcon
                size={24}
                tabIndex={-1}
                disabled={place === order.length - 1}
                aria-label={t('agreements.moveDown', { name })}
                onClick={() => move(place, 1)}
              >
                <IconChevronDown size={16} />
              </ActionIcon>
            </li>
          )
        })}
      </ol>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </>
  )
}
