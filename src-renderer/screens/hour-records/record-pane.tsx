import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { HourRecordLine } from '#shared/contract/hour-record-views'
import type { Period } from '#shared/kernel/period'
import { useDesk } from '../../client/use-desk'
import { useFormat } from '../../client/use-format'
import { SendSignedButton } from '../../settlement/send-signed-button'
import { SignedAnswer } from '../../settlement/signed-answer'
import { ExplanationPane } from '../../ui/explanation-pane'
import { PagePreview } from '../../ui/page-preview'
import classes from './hour-records.module.css'
import { RecordState } from './record-state'

interface RecordPaneProps {
  readonly line: HourRecordLine
  readonly body: string
  readonly agreementId: string
  readonly period: Period
  readonly busy: boolean
  readonly onMake: () => void
  readonly onPrint: () => void
  readonly onClose: () => void
}

/** The record of one body: its page as it prints, where it stands, what can be done with it. */
export function RecordPane(props: RecordPaneProps) {
  const { line, body, agreementId, period, busy, onMake, onPrint, onClose } = props
  const { t } = useTranslation()
  const format = useFormat()
  const { collectivityId, state, record, minutes } = line
  const { data } = useDesk('previewHourRecord', { agreementId, period, collectivityId })
  const reply = record?.reply ?? null
  const current = state !== 'none' && state !== 'outdated'
  return (
    <ExplanationPane
      kicker={t('hourRecords.sheet.title')}
      title={body}
      context={
        <>
          <span className={classes.standing}>
            <strong>{format.minutes(minutes)}</strong>
            <RecordState state={state} />
          </span>
          {state === 'outdated' && record !== null && (
            <p className={classes.told}>
              {t('hourRecords.preview.outdated', { day: record.madeOn, hours: record.minutes })}
            </p>
          )}
          {reply !== null && current && (
            <p className={classes.told}>
              {t(`hourRecords.preview.reply.${reply.answer}`, {
                day: reply.on,
                reason: reply.reason,
              })}
            </p>
          )}
          {current && record !== null && <SignedAnswer subjectId={record.id} />}
        </>
      }
      onClose={onClose}
      footer={
        <Group gap="xs">
          {!current && (
            <Button size="xs" onClick={onMake} loading={busy}>
              {t(state === 'outdated' ? 'hourRecords.preview.remake' : 'hourRecords.preview.make')}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={onPrint} disabled={busy}>
            {t('hourRecords.preview.print')}
          </Button>
          {current && record !== null && <SendSignedButton about="hours" subjectId={record.id} />}
        </Group>
      }
    >
      {data !== undefined && (
        <PagePreview html={data.html} title={t('hourRecords.preview.frame', { body })} />
      )}
    </ExplanationPane>
  )
}
