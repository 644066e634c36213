import { Button, Group, TextInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../client/use-command'
import classes from './welcome.module.css'

interface CreateTerritoryProps {
  readonly onBack: () => void
}

/** An empty workspace needs one thing: a name. */
export function CreateTerritory({ onBack }: CreateTerritoryProps) {
  const { t } = useTranslation()
  const { run, pending } = useCommand('createWorkspace')
  const [name, setName] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setMissing(name.trim() === '')
    if (name.trim() !== '') void run({ name: name.trim() })
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <TextInput
        label={t('welcome.name')}
        description={t('welcome.nameHelp')}
        error={missing ? t('welcome.nameMissing') : null}
        value={name}
        maxLength={160}
        data-autofocus
        autoFocus
        onChange={(event) => {
          setName(event.currentTarget.value)
          setMissing(false)
        }}
      />
      <Group gap="sm" justify="flex-end">
        <Button variant="default" onClick={onBack}>
          {t('common.back')}
        </Button>
        <Button type="submit" loading={pending}>
          {t('welcome.createNow')}
        </Button>
      </Group>
    </form>
  )
}
