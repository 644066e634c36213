import { Button, Checkbox, Group, Modal, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DifferingParameter } from '#shared/domain/costs/differing-parameters'
import { PARAMETER_UNITS } from '#shared/domain/costs/parameter'
import { formatParameter } from '#shared/wording/format-parameter'
import { useCommand } from '../../../client/use-command'
import { useFormat } from '../../../client/use-format'
import { useLanguage } from '../../../client/use-language'

interface DifferingDialogProps {
  readonly differing: readonly DifferingParameter[]
  readonly onClose: () => void
}

/** The kept figures beside the published ones of another value; those that are ticked take the published value, in one change. */
export function DifferingDialog({ differing, onClose }: DifferingDialogProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  const take = useCommand('takePublishedParameters')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(differing.map(({ kept }) => kept.id)),
  )
  const turn = (id: string): void =>
    setChosen((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  const takeThem = async (): Promise<void> => {
    if ((await take.run({ instead: [...chosen] })).ok) onClose()
  }
  return (
    <Modal opened onClose={onClose} size="xl" title={t('parameters.differences.title')}>
      <Text mb="sm">{t('parameters.differences.text')}</Text>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('parameters.field.code')}</Table.Th>
            <Table.Th>{t('words.startingFrom')}</Table.Th>
            <Table.Th ta="right">{t('parameters.differences.kept')}</Table.Th>
            <Table.Th ta="right">{t('parameters.differences.published')}</Table.Th>
            <Table.Th>{t('words.source')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {differing.map(({ kept, published }) => (
            <Table.Tr key={kept.id}>
              <Table.Td>
                <Checkbox
                  label={t(`parameters.code.${kept.code}`)}
                  checked={chosen.has(kept.id)}
                  onChange={() => turn(kept.id)}
                />
              </Table.Td>
              <Table.Td>{format.day(kept.from, 'numeric')}</Table.Td>
              <Table.Td ta="right">
                {formatParameter(PARAMETER_UNITS[kept.code], kept.value, language)}
              </Table.Td>
              <Table.Td ta="right">
                {formatParameter(PARAMETER_UNITS[kept.code], published.value, language)}
              </Table.Td>
              <Table.Td>{published.source}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button
          data-autofocus
          disabled={chosen.size === 0}
          loading={take.pending}
          onClick={() => void takeThem()}
        >
          {t('parameters.differences.take', { count: chosen.size })}
        </Button>
      </Group>
    </Modal>
  )
}
