import { Kbd, Stack, UnstyledButton } from '@mantine/core'
import {
  IconFileCertificate,
  IconFolderOpen,
  IconMap,
  IconPlus,
  type Icon,
} from '@tabler/icons-react'
import { useEffect, useEffectEvent } from 'react'
import { takeEarlyKeys } from '../../client/early-keys'
import { receivedFile } from '../../client/received-file'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import classes from './welcome.module.css'
import looks from '../../ui/looks.module.css'

interface FirstChoicesProps {
  readonly onCreate: () => void
  readonly onSamples: () => void
}

interface Choice {
  readonly key: 'sample' | 'create' | 'open' | 'received'
  readonly icon: Icon
  readonly hint: string
  readonly run: () => void
}

/** Open the sample, create a territory, open a workspace or a signed file: Enter, 2, 3 and 4 do it by keyboard. */
export function FirstChoices({ onCreate, onSamples }: FirstChoicesProps) {
  const { t } = useWording()
  const openSample = useCommand('openSample', { untilShown: true })
  const importWorkspace = useCommand('importWorkspace', { untilShown: true })
  const chooseExchange = useCommand('chooseExchange')
  const busy = openSample.pending || importWorkspace.pending || chooseExchange.pending
  const receive = async (): Promise<void> => {
    const answer = await chooseExchange.run({})
    if (!answer.ok || !answer.value.asked) return
    const file = answer.value
    receivedFile.set(() => file)
  }
  const choices: readonly Choice[] = [
    {
      key: 'sample',
      icon: IconMap,
      hint: t('frame.keys.enter'),
      run: () => void openSample.run({}),
    },
    { key: 'create', icon: IconPlus, hint: '2', run: onCreate },
    {
      key: 'open',
      icon: IconFolderOpen,
      hint: '3',
      run: () => void importWorkspace.run({}),
    },
    { key: 'received', icon: IconFileCertificate, hint: '4', run: () => void receive() },
  ]
  const choose = useEffectEvent((key: string): boolean => {
    const choice = choices.slice(1).find(({ hint }) => hint === key)
    if (busy || choice === undefined) return false
    choice.run()
    return true
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey) return
      if (choose(event.key)) event.preventDefault()
    }
    takeEarlyKeys().some(choose)
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <Stack gap="md">
      {choices.map(({ key, icon: Mark, hint, run }, index) => (
        <UnstyledButton
          key={key}
          className={`${looks.inset} ${classes.choice}`}
          data-first={index === 0 || undefined}
          // The first choice is the most common: Enter takes it directly.
          autoFocus={index === 0}
          disabled={busy}
          onClick={run}
        >
          <span className={classes.mark}>
            <Mark size={24} stroke={1.6} aria-hidden="true" />
          </span>
          <span className={`${looks.words} ${classes.words}`}>
            <strong>{t(`welcome.${key}`)}</strong>
            <span className={looks.soft}>
              {busy && index === 0 ? t('welcome.opening') : t(`welcome.${key}Detail`)}
            </span>
          </span>
          <Kbd aria-hidden="true">{hint}</Kbd>
        </UnstyledButton>
      ))}
      <UnstyledButton className={classes.others} disabled={busy} onClick={onSamples}>
        {t('samples.others')}
      </UnstyledButton>
    </Stack>
  )
}
