import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useNavigate } from 'react-router'
import type { ListedBackup, OpenedBackup } from '#shared/contract/backup-views'
import { leaveForms } from '../../client/leave-forms'
import { paths } from '../../client/paths'
import { localDay } from '../../client/local-day'
import { lowerFirst } from '#shared/wording/lower-first'
import { notice } from '../../client/notice'
import { answerOf } from '../../client/answer-of'
import { useCommand } from '../../client/use-command'
import { useDesk } from '../../client/use-desk'
import { useWording } from '../../ui/use-wording'
import looks from '../../ui/looks.module.css'
import { Select } from '../../ui/select'
import { RestoreSummary } from './restore-summary'

interface RestoreDialogProps {
  readonly onClose: () => void
  /** What is done before anything is replaced; `false`: it is not replaced. */
  readonly before?: () => Promise<boolean>
}

/** So many backups are offered by name; older ones by their file. */
const MOST = 100

const keyOf = ({ place, name }: ListedBackup): string => `${place} ${name}`

/** Opens a backup apart, shows what would come back and what would go, and restores it where that is asked. */
export function RestoreDialog({ onClose, before }: RestoreDialogProps) {
  const { t, language } = useWording()
  const listed = useDesk('listBackups', {})
  const open = useCommand('openBackup')
  const restore = useCommand('restoreBackup')
  const look = useCommand('lookIntoBackup')
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<string | null>(null)
  const [key, setKey] = useState('')
  const [opened, setOpened] = useState<OpenedBackup | null>(null)
  const chosenOf = (all: readonly ListedBackup[] = []) =>
    all.find((one) => keyOf(one) === chosen) ?? all[0]
  const backup = chosenOf(listed.data)
  const identity = key.trim() === '' ? null : key.trim()
  const rehearse = async (from: ListedBackup | null): Promise<void> => {
    const answer = await open.run(
      from === null
        ? { place: 'here', identity }
        : { place: from.place, name: from.name, identity },
    )
    if (answer.ok && answer.value.asked) setOpened(answer.value)
  }
  /** Before it is known which backups there are, it waits for them. */
  const rehearseChosen = async (): Promise<void> => {
    const known = await answerOf(listed)
    if (known !== undefined) await rehearse(chosenOf(known) ?? null)
  }
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (opened === null) void rehearseChosen()
  }
  const lookInto = async (token: string): Promise<void> => {
    if (!(await look.run({ token })).ok) return
    onClose()
    void navigate(paths.home())
  }
  const takeBack = async (token: string): Promise<void> => {
    if (before !== undefined && !(await before())) return
    const answer = await restore.run({ token })
    if (!answer.ok) return
    notice({ id: 'restored', message: t('backups.restore.done'), tone: 'calm' })
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('backups.restore.title')} size="lg">
      <form onSubmit={submit}>
        {opened === null ? (
          <Stack gap="md">
            {backup === undefined ? (
              !listed.isError && (
                <p className={looks.note}>
                  {t(listed.isPending ? 'common.loading' : 'backups.restore.nothing')}
                </p>
              )
            ) : (
              <Select
                label={t('backups.restore.which')}
                data={(listed.data ?? []).slice(0, MOST).map((one) => ({
                  value: keyOf(one),
                  label: t('backups.restore.one', {
                    day: localDay(one.at),
                    time: one.at,
                    place: lowerFirst(t(`backups.place.${one.place}`), language),
                  }),
                }))}
                value={keyOf(backup)}
                onChange={setChosen}
                allowDeselect={false}
                comboboxProps={{ transitionProps: { duration: 0 } }}
              />
            )}
            <TextInput
              label={t('backups.key.title')}
              description={t('backups.restore.keyHelp')}
              value={key}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => setKey(event.currentTarget.value)}
            />
          </Stack>
        ) : (
          <RestoreSummary opened={opened} />
        )}
        <Group justify="flex-end" mt="lg" gap="sm">
          <Button onClick={onClose} data-autofocus>
            {t('common.cancel')}
          </Button>
          {opened === null ? (
            <>
              <Button loading={open.pending} onClick={() => void rehearse(null)}>
                {t('common.chooseFile')}
              </Button>
              {backup !== undefined && (
                <Button variant="filled" type="submit" loading={open.pending}>
                  {t('backups.restore.rehearse')}
                </Button>
              )}
            </>
          ) : (
            <>
              <Button
                loading={look.pending}
                onClick={() => leaveForms(() => void lookInto(opened.token))}
              >
                {t('past.lookIntoBackup')}
              </Button>
              <Button
                variant="filled"
                loading={restore.pending}
                onClick={() => void takeBack(opened.token)}
              >
                {t('backups.restore.yes')}
              </Button>
            </>
          )}
        </Group>
      </form>
    </Modal>
  )
}
