import { Kbd, UnstyledButton } from '@mantine/core'
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconDeviceDesktop,
} from '@tabler/icons-react'
import { useChangeSentence } from '../../client/use-change-sentence'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import { useStatus } from '../../client/use-status'
import { useToday } from '../../client/use-today'
import { SaveState } from '../../ui/save-state'
import { HiddenAmountsPart } from '../amounts/hidden-amounts-part'
import { TimerPart } from '../timer/timer-part'
import { BackupPart } from './backup-part'
import classes from './status-line.module.css'
import { useSaveSentence } from './use-save-sentence'

interface StatusLineProps {
  readonly undo: () => void
  readonly redo: () => void
}

function SavePart() {
  const { state, sentence, at } = useSaveSentence()
  return (
    <SaveState state={state} to={at}>
      {sentence}
    </SaveState>
  )
}

function UndoPart({ undo }: Pick<StatusLineProps, 'undo'>) {
  const { t } = useWording()
  const change = useStatus(({ undo, decided }) => ({ undo, decided }))
  const sentence = useChangeSentence()
  if (change.undo === null)
    return (
      <span className={classes.part}>
        <IconArrowBackUp size={15} aria-hidden="true" />
        {t('frame.status.nothingToUndo')}
      </span>
    )
  return (
    <UnstyledButton className={classes.part} onClick={undo} data-once aria-keyshortcuts="Control+Z">
      <IconArrowBackUp size={15} aria-hidden="true" />
      <span className={classes.what}>
        {t(change.decided ? 'frame.status.decided' : 'frame.status.undo', {
          what: sentence(change.undo),
        })}
      </span>
      {!change.decided && <Kbd>{t('frame.keys.undo')}</Kbd>}
    </UnstyledButton>
  )
}

/** What was just undone, on whichever screen it was: Ctrl+Y does it again. */
function RedoPart({ redo }: Pick<StatusLineProps, 'redo'>) {
  const { t } = useWording()
  const undone = useStatus((status) => status.redo)
  const sentence = useChangeSentence()
  if (undone === null) return null
  return (
    <UnstyledButton className={classes.part} onClick={redo} data-once aria-keyshortcuts="Control+Y">
      <IconArrowForwardUp size={15} aria-hidden="true" />
      <span className={classes.what}>{t('frame.status.redo', { what: sentence(undone) })}</span>
      <Kbd>{t('frame.keys.redo')}</Kbd>
    </UnstyledButton>
  )
}

/**
 * At the bottom: what was kept and when, what Ctrl+Z will undo or not, what Ctrl+Y does again, and that nothing leaves this machine.
 * Each kept cell draws these alone.
 */
export function StatusLine({ undo, redo }: StatusLineProps) {
  const { t, format } = useWording()
  const checked = useStatus(({ checked }) => checked)
  const today = useToday()
  const { workspace } = useRegistry()
  return (
    <footer className={classes.line}>
      <SavePart />
      <UndoPart undo={undo} />
      <RedoPart redo={redo} />
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
        {workspace?.exampleDay === today
          ? t('frame.status.exampleDay', { day: today })
          : format.day(today, 'full')}
      </span>
    </footer>
  )
}
