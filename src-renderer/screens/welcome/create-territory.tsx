import { Button, Group } from '@mantine/core'
import { z } from 'zod'
import { nameField } from '#shared/kernel/fields'
import type { ReceivedFile } from '../../client/received-file'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import * as kind from '../../forms/fields/build'
import { defineFields } from '../../forms/fields/define-fields'
import { Field } from '../../forms/fields/field'
import { useFieldsForm } from '../../forms/fields/use-fields-form'
import classes from './welcome.module.css'
import looks from '../../ui/looks.module.css'

interface CreateTerritoryProps {
  /** The signed file that will be opened in it: the name of its addressee is proposed. `null`: none. */
  readonly received: ReceivedFile | null
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
export function CreateTerritory({ received, onBack }: CreateTerritoryProps) {
  const { t } = useWording()
  const { run } = useCommand('createWorkspace', { untilShown: true })
  const form = useFieldsForm({
    of: territoryFields,
    kept: null,
    ...(received === null ? {} : { start: { name: received.exchange.beneficiary.name } }),
    whenTried: true,
    save: run,
  })
  return (
    <form className={classes.form} noValidate onSubmit={form.onSubmit}>
      {received !== null && (
        <p className={looks.soft}>
          {t('welcome.receivedFile', {
            file: received.fileName,
            name: received.signer.name,
            day: received.sentOn,
            to: received.exchange.beneficiary.name,
          })}
        </p>
      )}
      <Field form={form} name="name" autoFocus />
      <Group gap="sm" justify="flex-end">
        <Button onClick={onBack}>{t('common.back')}</Button>
        <Button variant="filled" type="submit" loading={form.pending}>
          {t(received === null ? 'welcome.createNow' : 'welcome.createAndOpen')}
        </Button>
      </Group>
    </form>
  )
}
