import { Checkbox, Table } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { PARAMETER_UNITS, type Parameter } from '#shared/domain/costs/parameter'
import { formatParameter } from '#shared/wording/format-parameter'
import { useWording } from '../../ui/use-wording'

/** A figure that may take another value. */
export interface OfferedFigure extends Pick<Parameter, 'code' | 'from'> {
  readonly id: string
  /** `null`: there is none yet. */
  readonly before: Parameter['value'] | null
  readonly after: Parameter['value']
  readonly source: ReactNode
}

/** The figures that are ticked, at first all, and how one is ticked or not. */
export function useChosenFigures(ids: readonly string[]): {
  readonly chosen: ReadonlySet<string>
  readonly turn: (id: string) => void
} {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(ids))
  const turn = (id: string): void =>
    setChosen((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  return { chosen, turn }
}

interface ChosenFiguresProps extends ReturnType<typeof useChosenFigures> {
  readonly figures: readonly OfferedFigure[]
  /** Titles of the columns of the values. */
  readonly before: string
  readonly after: string
}

/** Figures with the value that is kept beside the one that is offered, each ticked or not. */
export function ChosenFigures({ figures, before, after, chosen, turn }: ChosenFiguresProps) {
  const { t, format, language } = useWording()
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('parameters.field.code')}</Table.Th>
          <Table.Th>{t('words.startingFrom')}</Table.Th>
          <Table.Th ta="right">{before}</Table.Th>
          <Table.Th ta="right">{after}</Table.Th>
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
  )
}
