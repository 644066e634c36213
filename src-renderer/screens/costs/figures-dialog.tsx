import { Button, Checkbox, Group, Modal, Table } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { PARAMETER_UNITS, type Parameter } from '#shared/domain/costs/parameter'
import { formatParameter } from '#shared/wording/format-parameter'
import { useWording } from '../../ui/use-wording'

/** A figure that may take another value. */
interface OfferedFigure extends Pick<Parameter, 'code' | 'from'> {
  readonly id: string
  /** `null`: there is none yet. */
  readonly before: Parameter['value'] | null
  readonly after: Parameter['value']
  readonly source: ReactNode
  /** It is not ticked at first. */
  readonly isLeft?: boolean
}

interface FiguresDialogProps {
  readonly title: string
  readonly size: string
  /** Above the figures, and below them. */
  readonly children: ReactNode
  readonly below?: ReactNode
  readonly figures: readonly OfferedFigure[]
  /** Titles of the columns of the values. */
  readonly before: string
  readonly after: string
  /** What the button says that takes so many of them. */
  readonly verb: (count: number) => string
  /** Something else is to be confirmed first. */
  readonly isHeld?: boolean
  readonly pending: boolean
  readonly onTake: (ids: string[]) => Promise<{ readonly ok: boolean }>
  readonly onClose: () => void
}

/** Figures with the value that is kept beside the one that is offered; those that are ticked, at first all but those to be left, take it in one change. */
export function FiguresDialog(props: FiguresDialogProps) {
  const { figures, verb, isHeld = false, pending, onTake, onClose } = props
  const { t, format, language } = useWording()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(figures.filter(({ isLeft }) => isLeft !== true).map(({ id }) => id)),
  )
  const turn = (id: string): void =>
    setChosen((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  const take = async (): Promise<void> => {
    if ((await onTake([...chosen])).ok) onClose()
  }
  return (
    <Modal opened onClose={onClose} size={props.size} title={props.title}>
      {props.children}
      <Table horizontalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('parameters.field.code')}</Table.Th>
            <Table.Th>{t('words.startingFrom')}</Table.Th>
            <Table.Th ta="right">{props.before}</Table.Th>
            <Table.Th ta="right">{props.after}</Table.Th>
            <Table.Th>{t('words.source')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {figures.map(({ id, code, from, ...figure }) => {
            const unit = PARAMETER_UNITS[code]
            return (
              <Table.Tr key={id}>
                <Table.Td>
                  <Checkbox
                    label={t(`parameters.code.${code}`)}
                    checked={chosen.has(id)}
                    onChange={() => turn(id)}
                  />
                </Table.Td>
                <Table.Td>{format.day(from, 'numeric')}</Table.Td>
                <Table.Td ta="right">
                  {figure.before === null
                    ? t('lawFigures.update.none')
                    : formatParameter(unit, figure.before, language)}
                </Table.Td>
                <Table.Td ta="right">{formatParameter(unit, figure.after, language)}</Table.Td>
                <Table.Td>{figure.source}</Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
      {props.below}
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button
          variant="filled"
          data-autofocus
          aria-keyshortcuts="Control+S"
          disabled={chosen.size === 0 || isHeld}
          loading={pending}
          onClick={() => void take()}
        >
          {verb(chosen.size)}
        </Button>
      </Group>
    </Modal>
  )
}
