import { Flex } from '@mantine/core'
import type { ReactNode } from 'react'
import { Card } from '../../../ui/card'
import looks from '../../../ui/looks.module.css'
import { EditButton } from './edit-button'

interface SectionCardProps {
  readonly title: string
  /** What its button changes, where its title says something else. */
  readonly what?: string
  /** Before the button. */
  readonly before?: ReactNode
  readonly onEdit: () => void
  /** Said in place of the content, where there is none. */
  readonly nothing?: string | false
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/** A part of an agreement that is changed apart, with the button that opens its form. */
export function SectionCard(props: SectionCardProps) {
  const { title, what = title, before, onEdit, nothing = false, footer, children } = props
  const edit = <EditButton what={what} onClick={onEdit} />
  return (
    <Card
      title={title}
      aside={
        before === undefined ? (
          edit
        ) : (
          <Flex component="span" gap="md" align="center">
            {before}
            {edit}
          </Flex>
        )
      }
      footer={footer}
      flush
    >
      {nothing === false ? children : <p className={looks.nothing}>{nothing}</p>}
    </Card>
  )
}
