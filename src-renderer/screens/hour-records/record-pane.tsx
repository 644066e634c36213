import { Button, Group, Text } from '@mantine/core'
import type { HourRecordLine } from '#shared/contract/hour-record-views'
import type { Period } from '#shared/kernel/period'
import { useDesk } from '../../client/use-desk'
import { useWording } from '../../ui/use-wording'
import { SendSignedButton } from '../../settlement/send-signed-button'
import { SignedAnswer } from '../../settlement/signed-answer'
import { ExplanationPane } from '../../ui/explanation-pane'
import { PagePreview } from '../../ui/page-preview'
import { RecordState } from './record-state'
import looks from '../../ui/looks.module.css'

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

/** The record of one body: its page as printed, its state, its actions. */
export function RecordPane(props: RecordPaneProps) {
  const { line, body, agreementId, period, busy, onMake, onPrint, onClose } = props
  const { t, format } = useWording()
  const { collectivityId, state, record, minutes } = line
  const { data } = useDesk('previewHourRecord', { agreementId, period, collectivityId })
  const reply = record?.reply ?? null
  const isRemarked = reply?.answer === 'accepted' && reply.reason !== ''
  const current = state !== 'none' && state !== 'outdated'
  return (
    <ExplanationPane
      kicker={t('hourRecords.sheet.title')}
      title={body}
      context={
        <>
          <span className={looks.inline}>
            <strong>{format.minutes(minutes)}</strong>
            <RecordState state={state} />
          </span>
          {state === 'outdated' && record !== null && (
            <Text mt="tight">
              {t('hourRecords.preview.outdated', { day: record.madeOn, hours: record.minutes })}
            </Text>
          )}
          {reply !== null && current && (
            <Text mt="tight">
              {t(`hourRecords.preview.reply.${isRemarked ? 'remarked' : reply.answer}`, {
                day: reply.on,
                reason: reply.reason,
              })}
            </Text>
          )}
          {current && record !== null && <SignedAnswer subjectId={record.id} />}
        </>
      }
      onClose={onClose}
      footer={
        <Group gap="xs">
          {!current && (
            <Button variant="filled" size="xs" onClick={onMake} loading={busy}>
              {t(state === 'outdated' ? 'hourRecords.preview.remake' : 'hourRecords.preview.make')}
            </Button>
          )}
          <Button size="xs" onClick={onPrint} disabled={busy}>
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
