import { Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { checkPrinted } from '#shared/domain/statements/printed-fingerprint'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import looks from '../../ui/looks.module.css'
import { Notice } from '../../ui/notice'

/** Says whether a printed statement, by the fingerprint at its foot, was issued from this workspace. */
export function PrintedCheckField() {
  const { t } = useWording()
  const names = useNames()
  const { statements } = useRegistry()
  const [typed, setTyped] = useState('')
  const checked = checkPrinted(statements, typed)
  const sentence = (): string => {
    if (!('statement' in checked)) return t(`verify.printed.${checked.kind}`)
    const { number, beneficiaryId } = checked.statement
    const body = names.collectivity(beneficiaryId)
    return t(`verify.printed.${checked.kind}`, { number, body })
  }
  return (
    <Stack gap="xs">
      <TextInput
        label={t('settings.statements.printed')}
        maw={320}
        maxLength={80}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {typed.trim() !== '' &&
        (checked.kind === 'unknown' ? (
          <Notice role="status" tone="warn">
            {sentence()}
          </Notice>
        ) : (
          <p className={looks.note} role="status">
            {sentence()}
          </p>
        ))}
    </Stack>
  )
}
