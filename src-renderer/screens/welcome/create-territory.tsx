import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { nameField } from '#shared/kernel/fields'
import { useCommand } from '../../client/use-command'
import * as kind from '../../forms/fields/build'
import { defineFields } from '../../forms/fields/define-fields'
import { Field } from '../../forms/fields/field'
import { useFieldsForm } from '../../forms/fields/use-fields-form'
import classes from './welcome.module.css'

interface CreateTerritoryProps {
  readonly onBack: () => void
}

const territoryFields = defineFields(z.object({ name: nameField }), {
  name: kind.text('welcome.name', {
    help: 'welcome.nameHelp',
    wrong: 'welcome.nameMissing',
    marked: false,
  }),
})

/** An empty workspace needs one thing: a name. */
export function CreateTerritory({ onBack }: CreateTerritoryProps) {
  const { t } = useTranslation()
  const { run } = useCommand('createWorkspace')
  const form = useFieldsForm({ of: territoryFields, kept: null, whenTried: true, save: run })
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        form.submit()
      }}
    >
      <Field form={form} name="name" autoFocus />
      <Group gap="sm" justify="flex-end">
        <Button variant="default" onClick={onBack}>
          {t('common.back')}
        </Button>
        <Button type="submit" loading={form.pending}>
          {t('welcome.createNow')}
        </Button>
      </Group>
    </form>
  )
}
