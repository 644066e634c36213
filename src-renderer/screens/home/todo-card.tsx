import { Button, Text } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCalendarWeek,
  IconCircleCheck,
  IconCoins,
  IconFileText,
  IconReceiptEuro,
  type Icon,
} from '@tabler/icons-react'
import { Link } from 'react-router'
import type { Todo } from '#shared/domain/indicators/to-do'
import { useWording } from '../../ui/use-wording'
import { Card } from '../../ui/card'
import classes from './todo-card.module.css'
import { useTodoLine } from './use-todo-line'
import looks from '../../ui/looks.module.css'
import { useFirstOf } from './use-first-of'

interface TodoCardProps {
  readonly title: string
  /** The text where there is nothing to do. */
  readonly none: string
  readonly todos: readonly Todo[] | undefined
}

/** The things listed until all are asked for. */
const FIRST = 6

const iconOf = (kind: Todo['kind']): Icon => {
  if (kind === 'fillWeek' || kind === 'enterMonth' || kind === 'correct') return IconCalendarWeek
  if (kind === 'approve') return IconCircleCheck
  if (kind === 'priceMonth') return IconCoins
  if (kind === 'statements') return IconReceiptEuro
  return kind === 'outside' ? IconAlertTriangle : IconFileText
}

/** Things to do, each with a link to where it is done. */
export function TodoCard({ title, none, todos }: TodoCardProps) {
  const { t } = useWording()
  const line = useTodoLine()
  const { most, more } = useFirstOf(todos?.length ?? 0, FIRST)
  if (todos === undefined) return <Card title={title}>{t('home.counting')}</Card>
  return (
    <Card
      title={title}
      flush
      {...(todos.length > 0 ? { aside: t('home.todo.count', { count: todos.length }) } : {})}
      footer={more}
    >
      {todos.length === 0 && (
        <Text px="lg" py="card" c="var(--ink2)">
          {none}
        </Text>
      )}
      <ul>
        {todos.slice(0, most).map((todo, index) => {
          const { title: what, detail, action, path } = line(todo)
          const Icon = iconOf(todo.kind)
          return (
            <li key={`${what} ${detail}`} className={`${looks.item} ${classes.row}`}>
              <Icon size={20} stroke={1.6} aria-hidden="true" />
              <div className={`${looks.words} ${classes.words}`}>
                <strong>{what}</strong>
                <span className={`${looks.sentence} ${looks.cut}`} title={detail}>
                  {detail}
                </span>
              </div>
              <Button
                component={Link}
                to={path}
                size="xs"
                flex="none"
                miw={136}
                variant={index === 0 ? 'filled' : 'default'}
              >
                {action}
              </Button>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
