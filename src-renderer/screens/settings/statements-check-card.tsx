import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { SAID_BY_SCREEN } from '../../client/desk-query'
import { useDesk } from '../../client/use-desk'
import { useWording } from '../../ui/use-wording'
import { Refusal } from '../../client/refusal'
import { failureSentence } from '#shared/wording/failure-sentence'
import { verificationSentence } from '#shared/wording/verification-sentence'
import { Card } from '../../ui/card'
import { Notice } from '../../ui/notice'
import { PrintedCheckField } from './printed-check-field'
import looks from '../../ui/looks.module.css'

/** The most statements listed. */
const MOST_LISTED = 5

/** Recomputes every issued statement and shows whether each is still as it was sent. */
export function StatementsCheckCard() {
  const { t, language } = useWording()
  const [asked, setAsked] = useState(false)
  const { data, error, isFetching, refetch } = useDesk(
    'verifyStatements',
    asked ? {} : null,
    SAID_BY_SCREEN,
  )
  const different = (data ?? []).filter(({ verification }) => verification.kind === 'different')
  const resultText = (): string => {
    if (error instanceof Refusal)
      return error.failures.map((failure) => failureSentence(failure, language)).join(' ')
    if (data === undefined) return t('settings.statements.help')
    if (data.length === 0) return t('common.noStatementYet')
    const key = different.length > 0 ? 'different' : 'identical'
    const count = different.length > 0 ? different.length : data.length
    return t(`settings.statements.${key}`, {
      count,
      numbers: different.map(({ called }) => called).join(', '),
    })
  }
  return (
    <Card title={t('settings.statements.title')}>
      <Stack gap="lg">
        {different.length > 0 ? (
          <Notice role="status">{resultText()}</Notice>
        ) : (
          <p className={looks.note} role="status">
            {resultText()}
          </p>
        )}
        {different.length > 0 && (
          <ul className={`${looks.dotted} ${looks.note}`}>
            {different.slice(0, MOST_LISTED).map(({ id, called, beneficiary, verification }) => (
              <li key={id}>
                {t('settings.statements.line', {
                  number: called,
                  body: beneficiary,
                  sentence: verificationSentence(verification, t, language),
                })}
              </li>
            ))}
          </ul>
        )}
        <Group gap="sm">
          <Button
            loading={isFetching}
            onClick={() => {
              if (asked) void refetch()
              else setAsked(true)
            }}
          >
            {t('settings.statements.run')}
          </Button>
        </Group>
        <PrintedCheckField />
      </Stack>
    </Card>
  )
}
