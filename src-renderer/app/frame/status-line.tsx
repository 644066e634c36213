import { Kbd, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconArrowBackUp, IconDeviceDesktop } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useChangeSentence } from '../../client/use-change-sentence'
import { useFormat } from '../../client/use-format'
import { useRegistry } from '../../client/use-registry'
import { useStatus } from '../../client/use-status'
import { SaveState } from '../../ui/save-state'
import { HiddenAmountsPart } from '../amounts/hidden-amounts-part'
import { TimerPart } from '../timer/timer-part'
import { BackupPart } from './backup-part'
import classes from './status-line.module.css'
import { useSaveSentence } from './use-save-sentence'

interface StatusLineProps {
  readonly undo: () => void
}

/** At the bottom: what was kept and when, what Ctrl+Z will undo or not, and that nothing leaves this machine. */
export function StatusLine({ undo }: StatusLineProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const status = useStatus()
  const { workspace } = useRegistry()
  const save = useSaveSentence()
  const sentence = useChangeSentence()
  const { decided, checked } = status
  return (
    <footer className={classes.line}>
      <SaveState state={save.state}>{save.sentence}</SaveState>
      {status.undo === null ? (
        <span className={classes.part}>
          <IconArrowBackUp size={15} aria-hidden="true" />
          {t('frame.status.nothingToUndo')}
        </span>
      ) : (
        <UnstyledButton className={classes.part} onClick={undo} aria-keyshortcuts="Control+Z">
          <IconArrowBackUp size={15} aria-hidden="true" />
          <span className={classes.what}>
            {t(decided ? 'frame.status.decided' : 'frame.status.undo', {
              what: sentence(status.undo),
            })}
          </span>
          {!decided && <Kbd>{t('frame.keys.undo')}</Kbd>}
        </UnstyledButton>
      )}
      <span className={classes.gap} />
      <HiddenAmountsPart className={classes.part} />
      <TimerPart />
      {checked.faults.length > 0 && (
        <span className={classes.part} data-fault role="status">
          <IconAlertTriangle size={15} aria-hidden="true" />
          {t('frame.status.history')}
        </span>
      )}
      <BackupPart />
      <span className={classes.part} title={t('frame.status.local')}>
        <IconDeviceDesktop size={15} aria-hidden="true" />
        <span className={classes.local}>{t('frame.status.local')}</span>
      </span>
      <span>
        {workspace?.exampleDay === status.today
          ? t('frame.status.exampleDay', { day: status.today })
          : format.day(status.today, 'full')}
      </span>
    </footer>
  )
}
