import { Textarea } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Meeting } from '#shared/domain/meetings/meeting'
import { useCommand } from '../../../client/use-command'
import { useFormat } from '../../../client/use-format'
import { useLanguage } from '../../../client/use-language'
import { AddButton } from '../../../forms/add-button'
import { DayField } from '../../../forms/day-field'
import { DraftTexts } from '../../../forms/draft-texts'
import { FormSection } from '../../../forms/form-section'
import { newId } from '../../../forms/new-id'
import { RecordPane } from '../../../forms/record-pane'
import { TextField } from '../../../forms/text-field'
import { useRecordForm } from '../../../forms/use-record-form'
import { DecisionFields } from './decision-fields'
import { BLANK_MEETING, meetingDraft, readMeeting, type MeetingDraft } from './meeting-draft'
import panes from './panes.module.css'

interface MeetingPaneProps {
  readonly agreement: Agreement
  /** `null`: one to note. */
  readonly kept: Meeting | null
  readonly onClose: () => void
}

type MeetingPath =
  | 'heldOn'
  | 'place'
  | 'attendance'
  | 'decisions'
  | 'decisions.kind'
  | 'decisions.text'
  | 'decisions.amendmentId'

/** One meeting of the follow-up committee: when, where, who, and what it pronounced. */
export function MeetingPane({ agreement, kept, onClose }: MeetingPaneProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  const save = useCommand('saveMeeting', { notice: false })
  const id = useMemo(() => kept?.id ?? newId(), [kept?.id])
  const form = useRecordForm<MeetingDraft, Meeting, MeetingPath>({
    what: t('trace.meetings.kicker'),
    initial: useMemo(
      () => (kept === null ? BLANK_MEETING : meetingDraft(kept, language)),
      [kept, language],
    ),
    labels: useMemo(
      () => ({
        heldOn: t('trace.meetings.heldOn'),
        place: t('trace.meetings.place'),
        attendance: t('trace.meetings.attendance'),
        decisions: t('trace.meetings.decisions'),
        'decisions.kind': t('trace.meetings.decisionKind'),
        'decisions.text': t('trace.meetings.text'),
        'decisions.amendmentId': t('trace.meetings.amendment'),
      }),
      [t],
    ),
    read: (draft) =>
      readMeeting(draft, { id, agreementId: agreement.id }, new DraftTexts(t, language)),
    save: save.run,
    onSaved: onClose,
  })
  const { draft, change, field } = form
  const attendance = field('attendance')
  return (
    <RecordPane
      kicker={t('trace.meetings.kicker')}
      title={
        kept === null
          ? t('trace.meetings.create')
          : t('trace.meetings.of', { day: format.day(kept.heldOn, 'long') })
      }
      form={form}
      isNew={kept === null}
      onClose={onClose}
      removal={
        kept !== null && {
          command: 'removeMeeting',
          id: kept.id,
          label: t('trace.meetings.remove'),
        }
      }
    >
      <FormSection title={t('trace.meetings.where')}>
        <div className={panes.pair}>
          <DayField
            at={field('heldOn')}
            value={draft.heldOn}
            onChange={(heldOn) => change({ heldOn })}
            required
          />
          <TextField
            at={field('place')}
            value={draft.place}
            onChange={(place) => change({ place })}
            maxLength={300}
          />
        </div>
        <Textarea
          label={attendance.label}
          error={attendance.error}
          value={draft.attendance}
          onChange={(event) => change({ attendance: event.currentTarget.value })}
          onBlur={attendance.onBlur}
          maxLength={2000}
          autosize
          minRows={2}
        />
      </FormSection>
      <FormSection title={t('trace.meetings.decisions')} error={field('decisions').error}>
        {draft.decisions.map((decision, place) => (
          <DecisionFields
            key={decision.id}
            decision={decision}
            place={place}
            agreement={agreement}
            at={(name) => field(`decisions.${name}`, `decisions.${String(place)}.${name}`)}
            onChange={(part) =>
              change(({ decisions }) => ({
                decisions: decisions.map((each) =>
                  each.id === decision.id ? { ...each, ...part } : each,
                ),
              }))
            }
            onRemove={() =>
              change(({ decisions }) => ({
                decisions: decisions.filter((each) => each.id !== decision.id),
              }))
            }
          />
        ))}
        <span className={panes.ways}>
          <AddButton
            onAdd={() =>
              change(({ decisions }) => ({
                decisions: [
                  ...decisions,
                  { id: newId(), kind: 'decision', text: '', amendmentId: '' },
                ],
              }))
            }
          >
            {t('trace.meetings.addDecision')}
          </AddButton>
        </span>
      </FormSection>
    </RecordPane>
  )
}
