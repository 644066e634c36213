import { Checkbox, Text } from '@mantine/core'
import { useState } from 'react'
import type { OpenedFigures } from '#shared/contract/figure-views'
import { figureId } from '#shared/domain/costs/figures-file'
import { useCommand } from '../../../client/use-command'
import { useWording } from '../../../ui/use-wording'
import { Notice } from '../../../ui/notice'
import { FiguresDialog } from '../figures-dialog'

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
  const [confirmed, setConfirmed] = useState(false)
  const { name, fingerprint } = opened.signer
  return (
    <FiguresDialog
      title={t('lawFigures.update.title')}
      size="75rem"
      below={<Text mt="md">{t('lawFigures.update.unmoved')}</Text>}
      figures={changes.map(({ figure, inForce, isOlder }) => ({
        id: figureId(figure),
        code: figure.code,
        from: figure.from,
        before: inForce === null ? null : inForce.value,
        after: figure.value,
        isLeft: isOlder,
        source: <UpdateSource source={figure.source} moved={opened.open[figureId(figure)]} />,
      }))}
      before={t('lawFigures.update.before')}
      after={t('lawFigures.update.after')}
      verb={(count) => t('lawFigures.update.take', { count })}
      isHeld={opened.standing !== 'known' && !confirmed}
      pending={take.pending}
      onTake={(ids) => take.run({ ids, confirmed })}
      onClose={onClose}
    >
      <Text mb="xs">
        {t('lawFigures.update.from', {
          title: opened.title,
          day: opened.madeOn,
          name,
          fingerprint,
        })}
      </Text>
      {opened.older !== null && (
        <Notice tone="warn">
          {t('lawFigures.update.older', {
            day: opened.older,
            count: changes.filter(({ isOlder }) => isOlder).length,
          })}
        </Notice>
      )}
      <Text mb="sm">{t(`lawFigures.update.${opened.standing}`, { name })}</Text>
      {opened.standing !== 'known' && (
        <Checkbox
          mb="md"
          label={t('lawFigures.update.confirm', { name })}
          checked={confirmed}
          onChange={(event) => setConfirmed(event.currentTarget.checked)}
        />
      )}
    </FiguresDialog>
  )
}
