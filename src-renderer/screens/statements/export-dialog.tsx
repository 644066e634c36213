import { Checkbox, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { EXPORT_FORMATS, type ExportFormat } from '#shared/contract/export-formats'
import { useWording } from '../../ui/use-wording'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import type { ExportChoice } from './use-statement-actions'

interface ExportDialogProps {
  readonly count: number
  readonly onConfirm: (choice: ExportChoice) => void
  readonly onCancel: () => void
}

/** Asks in which formats chosen statements are exported, and whether as files or as one archive. */
export function ExportDialog({ count, onConfirm, onCancel }: ExportDialogProps) {
  const { t } = useWording()
  const [formats, setFormats] = useState<readonly ExportFormat[]>(EXPORT_FORMATS)
  const [zip, setZip] = useState(false)
  const [missing, setMissing] = useState(false)
  const confirm = (): void => {
    if (formats.length === 0) setMissing(true)
    else onConfirm({ formats: [...formats], zip })
  }
  return (
    <ConfirmDialog
      opened
      title={t('statements.files.title', { count })}
      confirmLabel={t('statements.files.confirm')}
      isForm
      onConfirm={confirm}
      onCancel={onCancel}
    >
      <Stack gap="md">
        <Checkbox.Group
          label={t('statements.files.formats')}
          error={missing ? t('statements.files.missing') : undefined}
          value={[...formats]}
          onChange={(chosen) => {
            setMissing(false)
            setFormats(EXPORT_FORMATS.filter((format) => chosen.includes(format)))
          }}
        >
          <Stack gap="xs" mt="xs">
            {EXPORT_FORMATS.map((format) => (
              <Checkbox
                key={format}
                value={format}
                label={t(`statements.files.format.${format}`)}
                description={t(`statements.files.about.${format}`)}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <Radio.Group
          label={t('statements.files.where')}
          value={zip ? 'zip' : 'folder'}
          onChange={(value) => setZip(value === 'zip')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="folder" label={t('statements.files.folder')} />
            <Radio value="zip" label={t('statements.files.zip')} />
          </Stack>
        </Radio.Group>
      </Stack>
    </ConfirmDialog>
  )
}
