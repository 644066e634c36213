import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ROLES } from '#shared/contract/preferences'
import { usePreferences } from '../../client/use-preferences'
import { Card } from '../../ui/card'
import { SegmentedField } from './segmented-field'
import classes from './settings.module.css'

/** The name that signs changes, and the home that opens first. Kept as soon as the field is left. */
export function PersonCard() {
  const { t } = useTranslation()
  const { preferences, change } = usePreferences()
  const [name, setName] = useState(preferences.name)
  const keep = (): void => {
    if (name.trim() !== preferences.name) change({ name: name.trim() })
  }
  return (
    <Card title={t('settings.person.title')}>
      <div className={classes.fields}>
        <TextInput
          label={t('settings.person.name')}
          description={t('settings.person.nameHelp')}
          value={name}
          maxLength={80}
          autoComplete="off"
          onChange={(event) => setName(event.currentTarget.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep()
          }}
        />
        <SegmentedField
          label={t('settings.person.role')}
          help={t('settings.person.roleHelp')}
          value={preferences.role}
          choices={ROLES.map((role) => ({ value: role, label: t(`common.role.${role}`) }))}
          onChange={(role) => change({ role })}
        />
      </div>
    </Card>
  )
}
