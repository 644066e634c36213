import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReplyRead } from '#shared/contract/hour-record-views'
import { failureSentence } from '#shared/wording/failure-sentence'
import { useLanguage } from '../../client/use-language'
import classes from './hour-records.module.css'
import { useReplyCode } from './use-reply-code'
import { firstFocus } from '../../ui/first-focus'
import { monthOf } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'

/** A period after a noun: "de mars 2026", "d’avril 2026", "du 1ᵉʳ janvier 2026 au 31 mars 2026". */
function usePeriodPhrase(): (period: Period) => string {
  const { t } = useTranslation()
  return ({ from, to }) => {
    const month = monthOf(from)
    return month === monthOf(to)
      ? t('hourRecords.ofMonth', { month })
      : t('common.fromTo', { from, to })
  }
}

interface ReplyDialogProps {
  readonly nameOf: (collectivityId: string) => string
  readonly onClose: () => void
}

/** Asks for a mayor's code: shows what it answers before it is kept, then asks for the next one. */
export function ReplyDialog({ nameOf, onClose }: ReplyDialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const phrase = usePeriodPhrase()
  const entry = useReplyCode()
  const field = useRef<HTMLInputElement>(null)
  const [kept, setKept] = useState<ReplyRead | null>(null)
  const { found, failures, busy } = entry
  const wrong = failures.map((each) => failureSentence(each, language)).join(' ')
  const replyText = (read: ReplyRead): string =>
    t(`hourRecords.code.${read.answer}`, {
      body: nameOf(read.collectivityId),
      period: phrase(read.period),
      hours: read.minutes,
    })
  const submit = async (): Promise<void> => {
    if (found === null) {
      setKept(null)
      await entry.read()
      return
    }
    const answer = await entry.keep()
    if (answer === null) return
    setKept(answer)
    field.current?.focus()
  }
  const contested = found?.answer === 'contested'
  return (
    <Modal opened onClose={onClose} title={t('hourRecords.code.title')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="sm">
          <TextInput
            ref={field}
            {...firstFocus}
            label={t('hourRecords.code.label')}
            description={t('hourRecords.code.help')}
            classNames={{ input: classes.code ?? '' }}
            value={entry.code}
            error={found === null && wrong !== '' ? wrong : undefined}
            onChange={(event) => entry.setCode(event.currentTarget.value)}
            autoComplete="off"
            spellCheck={false}
            maxLength={300}
          />
          <div role="status" className={classes.answer} data-answer={found?.answer}>
            {found !== null && (
              <p>
                {contested ? <IconX size={16} aria-hidden /> : <IconCheck size={16} aria-hidden />}
                {replyText(found)}
              </p>
            )}
            {found?.before != null && (
              <p>{t(`hourRecords.code.${found.before.answer}Before`, { day: found.before.on })}</p>
            )}
            {kept !== null && found === null && (
              <p>
                <IconCheck size={16} aria-hidden />
                {t(`hourRecords.code.kept.${kept.answer}`, { body: nameOf(kept.collectivityId) })}
              </p>
            )}
          </div>
          {found !== null && (
            <TextInput
              label={t(contested ? 'hourRecords.code.reason' : 'hourRecords.code.remark')}
              required={contested}
              value={entry.reason}
              error={wrong === '' ? undefined : wrong}
              onChange={(event) => entry.setReason(event.currentTarget.value)}
              maxLength={300}
            />
          )}
        </Stack>
        <Group justify="flex-end" mt="lg" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t(kept === null ? 'common.cancel' : 'common.close')}
          </Button>
          <Button type="submit" loading={busy} disabled={entry.code.trim() === ''}>
            {found === null
              ? t('hourRecords.code.find')
              : t(contested ? 'hourRecords.code.keepContested' : 'hourRecords.code.keepAccepted')}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
