import { Button, Stack } from '@mantine/core'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Meeting } from '#shared/domain/meetings/meeting'
import { useAgenda } from '../../../client/use-agenda'
import { useAgendaWords } from '../../../client/use-agenda-words'
import { useCommand } from '../../../client/use-command'
import { useWording } from '../../../ui/use-wording'
import { Field } from '../../../forms/fields/field'
import { FieldLines } from '../../../forms/fields/field-lines'
import { Fields } from '../../../forms/fields/fields'
import { useFieldsForm } from '../../../forms/fields/use-fields-form'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { RemoveLine } from '../../../forms/remove-line'
import { meetingFields } from './meeting-fields'
import { Columns } from '../../../ui/columns'
import panes from './panes.module.css'

interface MeetingPaneProps {
  readonly agreement: Agreement
  /** `null`: a new one. */
  readonly kept: Meeting | null
  readonly onClose: () => void
}

/** One meeting of the follow-up committee: when, where, who, and what it pronounced. */
export function MeetingPane({ agreement, kept, onClose }: MeetingPaneProps) {
  const { t } = useWording()
  const form = useFieldsForm({
    of: meetingFields,
    what: t('trace.meetings.title'),
    kept,
    also: { agreementId: agreement.id },
    save: useCommand('saveMeeting', { notice: false }).run,
    onSaved: onClose,
  })
  const agenda = useAgenda(agreement)
  const words = useAgendaWords()
  const amendments = (agreement.amendments ?? []).map(({ id, reference }) => ({
    value: id,
    label: reference,
  }))
  return (
    <RecordPane
      kicker={t('trace.meetings.title')}
      title={
        kept === null ? t('trace.meetings.create') : t('trace.meetings.of', { day: kept.heldOn })
      }
      form={form}
      kept={kept}
      onClose={onClose}
      removal={{ command: 'removeMeeting', label: t('trace.meetings.remove') }}
    >
      <FormSection title={t('trace.meetings.where')}>
        <Fields form={form} names={[['heldOn', 'place'], 'attendance', 'agenda']} />
        {agenda !== undefined && agenda.length > 0 && (
          <Button size="xs" onClick={() => form.change({ agenda: agenda.map(words).join('\n') })}>
            {t('trace.agenda.take', { count: agenda.length })}
          </Button>
        )}
      </FormSection>
      <FormSection title={t('trace.meetings.decisions')} error={form.field('decisions').error}>
        <FieldLines form={form} name="decisions" add={t('trace.meetings.addDecision')}>
          {(line, place, remove) => (
            <Stack gap="sm" className={panes.decision}>
              <Columns of="minmax(0, 1fr) 28px" gap="sm" align="end">
                <Field form={line} name="kind" />
                <RemoveLine
                  label={t('trace.meetings.removeDecision', { number: place + 1 })}
                  onRemove={remove}
                />
              </Columns>
              <Field form={line} name="text" />
              <Fields form={line} names={[['dueOn', 'doneOn']]} />
              {amendments.length > 0 && (
                <Field form={line} name="amendmentId" choices={amendments} />
              )}
            </Stack>
          )}
        </FieldLines>
      </FormSection>
    </RecordPane>
  )
}
