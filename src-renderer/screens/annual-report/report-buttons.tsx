import { Button } from '@mantine/core'
import { IconDownload, IconLock, IconLockOpen } from '@tabler/icons-react'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { useWrittenNotice } from '../../client/use-written-notice'

interface ReportButtonsProps {
  readonly year: number
  readonly isFrozen: boolean
  /** Does something with the report once what is typed is kept. */
  readonly onKept: (then: () => void) => void
}

/** Writes the report as a file, and freezes its figures or lets them follow the facts again. */
export function ReportButtons({ year, isFrozen, onKept }: ReportButtonsProps) {
  const { t } = useWording()
  const { run: write, pending: isWriting } = useCommand('writeReport')
  const freeze = useCommand('freezeAnnualReport')
  const thaw = useCommand('thawAnnualReport')
  const written = useWrittenNotice()
  const writeAs = async (format: 'pdf' | 'docx'): Promise<void> => {
    const answer = await write({ year, format })
    if (!answer.ok || !answer.value.asked) return
    const { folder } = answer.value
    written(t('annualReport.written', { folder }), folder)
  }
  return (
    <>
      {(['pdf', 'docx'] as const).map((format) => (
        <Button
          key={format}
          loading={isWriting}
          leftSection={<IconDownload size={17} aria-hidden="true" />}
          onClick={() => onKept(() => void writeAs(format))}
        >
          {t(`annualReport.${format}`)}
        </Button>
      ))}
      {isFrozen ? (
        <Button
          loading={thaw.pending}
          leftSection={<IconLockOpen size={17} aria-hidden="true" />}
          onClick={() => void thaw.run({ year })}
        >
          {t('annualReport.thaw')}
        </Button>
      ) : (
        <Button
          loading={freeze.pending}
          leftSection={<IconLock size={17} aria-hidden="true" />}
          onClick={() => onKept(() => void freeze.run({ year }))}
        >
          {t('annualReport.freeze')}
        </Button>
      )}
    </>
  )
}
