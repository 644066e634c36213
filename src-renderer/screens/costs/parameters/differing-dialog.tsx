import { Button, Group, Modal, Text } from '@mantine/core'
import type { DifferingParameter } from '#shared/domain/costs/differing-parameters'
import { useCommand } from '../../../client/use-command'
import { useWording } from '../../../ui/use-wording'
import { ChosenFigures, useChosenFigures } from '../chosen-figures'

interface DifferingDialogProps {
  readonly differing: readonly DifferingParameter[]
  readonly onClose: () => void
}

/** The kept figures beside the published ones of another value; those that are ticked take the published value, in one change. */
export function DifferingDialog({ differing, onClose }: DifferingDialogProps) {
  const { t } = useWording()
  const take = useCommand('takePublishedParameters')
  const { chosen, turn } = useChosenFigures(differing.map(({ kept }) => kept.id))
  const takeThem = async (): Promise<void> => {
    if ((await take.run({ instead: [...chosen] })).ok) onClose()
  }
  return (
    <Modal opened onClose={onClose} size="xl" title={t('parameters.differences.title')}>
      <Text mb="sm">{t('parameters.differences.text')}</Text>
      <ChosenFigures
        figures={differing.map(({ kept, published }) => ({
          id: kept.id,
          code: kept.code,
          from: kept.from,
          before: kept.value,
          after: published.value,
          source: published.source,
        }))}
        before={t('parameters.differences.kept')}
        after={t('parameters.differences.published')}
        chosen={chosen}
        turn={turn}
      />
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button
          variant="filled"
          data-autofocus
          aria-keyshortcuts="Control+S"
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
