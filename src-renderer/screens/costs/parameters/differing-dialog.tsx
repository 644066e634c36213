import { Text } from '@mantine/core'
import type { DifferingParameter } from '#shared/domain/costs/differing-parameters'
import { useCommand } from '../../../client/use-command'
import { useWording } from '../../../ui/use-wording'
import { FiguresDialog } from '../figures-dialog'

interface DifferingDialogProps {
  readonly differing: readonly DifferingParameter[]
  readonly onClose: () => void
}

/** The kept figures beside the published ones of another value; those that are ticked take the published value, in one change. */
export function DifferingDialog({ differing, onClose }: DifferingDialogProps) {
  const { t } = useWording()
  const take = useCommand('takePublishedParameters')
  return (
    <FiguresDialog
      title={t('parameters.differences.title')}
      size="xl"
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
      verb={(count) => t('parameters.differences.take', { count })}
      pending={take.pending}
      onTake={(instead) => take.run({ instead })}
      onClose={onClose}
    >
      <Text mb="sm">{t('parameters.differences.text')}</Text>
    </FiguresDialog>
  )
}
