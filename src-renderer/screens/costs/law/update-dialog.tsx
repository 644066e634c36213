import { Button, Checkbox, Group, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import type { OpenedFigures } from '#shared/contract/figure-views'
import { figureId } from '#shared/domain/costs/figures-file'
import { useCommand } from '../../../client/use-command'
import { useWording } from '../../../ui/use-wording'
import { ChosenFigures, useChosenFigures } from '../chosen-figures'

interface UpdateDialogProps {
  readonly opened: OpenedFigures
  readonly onClose: () => void
}

interface UpdateSourceProps {
  readonly source: string
  readonly moved: OpenedFigures['open'][string] | undefined
}

/** The act of a figure, and the open months that its value moves. */
function UpdateSource({ source, moved }: UpdateSourceProps) {
  const { t } = useWording()
  return (
    <>
      {source}
      {moved !== undefined && (
        <Text size="sm" role="note">
          {t('lawFigures.update.open', { count: moved.count, from: moved.from, to: moved.to })}
        </Text>
      )}
    </>
  )
}

/** An update before it is kept: who signed it, each value beside the present one, and the open costs that it moves. */
export function UpdateDialog({ opened, onClose }: UpdateDialogProps) {
  const { t } = useWording()
  const take = useCommand('takeFigures')
  const changes = opened.changes.filter(({ effect }) => effect !== 'same')
  const { chosen, turn } = useChosenFigures(changes.map(({ figure }) => figureId(figure)))
  const [confirmed, setConfirmed] = useState(false)
  const { name, fingerprint } = opened.signer
  const keep = async (): Promise<void> => {
    if ((await take.run({ ids: [...chosen], confirmed })).ok) onClose()
  }
  return (
    <Modal opened onClose={onClose} size="75rem" title={t('lawFigures.update.title')}>
      <Text mb="xs">
        {t('lawFigures.update.from', {
          title: opened.title,
          day: opened.madeOn,
          name,
          fingerprint,
        })}
      </Text>
      <Text mb="sm">{t(`lawFigures.update.${opened.standing}`, { name })}</Text>
      {opened.standing !== 'known' && (
        <Checkbox
          mb="md"
          label={t('lawFigures.update.confirm', { name })}
          checked={confirmed}
          onChange={(event) => setConfirmed(event.currentTarget.checked)}
        />
      )}
      <ChosenFigures
        figures={changes.map(({ figure, inForce }) => ({
          id: figureId(figure),
          code: figure.code,
          from: figure.from,
          before: inForce === null ? null : inForce.value,
          after: figure.value,
          source: <UpdateSource source={figure.source} moved={opened.open[figureId(figure)]} />,
        }))}
        before={t('lawFigures.update.before')}
        after={t('lawFigures.update.after')}
        chosen={chosen}
        turn={turn}
      />
      <Text mt="md">{t('lawFigures.update.unmoved')}</Text>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button
          variant="filled"
          data-autofocus
          aria-keyshortcuts="Control+S"
          disabled={chosen.size === 0 || (opened.standing !== 'known' && !confirmed)}
          loading={take.pending}
          onClick={() => void keep()}
        >
          {t('lawFigures.update.take', { count: chosen.size })}
        </Button>
      </Group>
    </Modal>
  )
}
