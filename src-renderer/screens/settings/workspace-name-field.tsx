import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../client/use-command'

/** What the workspace is called. Kept as soon as the field is left; a blank name leaves the one it has. */
export function WorkspaceNameField({ name }: { readonly name: string }) {
  const { t } = useTranslation()
  const { run: rename } = useCommand('renameWorkspace')
  const [text, setText] = useState(name)
  const keep = (): void => {
    const wanted = text.trim()
    if (wanted === '') setText(name)
    else if (wanted !== name) void rename({ name: wanted })
  }
  return (
    <TextInput
      label={t('settings.workspace.name')}
      description={t('settings.workspace.nameHelp')}
      value={text}
      maxLength={160}
      autoComplete="off"
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
      }}
    />
  )
}
