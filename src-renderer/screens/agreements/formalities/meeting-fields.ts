import { meetingSchema, type Meeting } from '#shared/domain/meetings/meeting'
import * as kind from '../../../forms/fields/build'
import { defineFields } from '../../../forms/fields/define-fields'

/** The fields of a meeting of the follow-up committee. */
export const meetingFields = defineFields(meetingSchema, {
  heldOn: kind.day('words.date'),
  place: kind.text('trace.meetings.place'),
  attendance: kind.paragraph('trace.meetings.attendance'),
  agenda: kind.paragraph('trace.meetings.agenda', { help: 'trace.meetings.agendaHelp' }),
  decisions: kind.list('trace.meetings.decisions', {
    id: kind.held(''),
    kind: kind.choice<Meeting['decisions'][number]['kind']>(
      'words.kind',
      'decision',
      (value) => `trace.meetings.kind.${value}`,
      { marked: false },
    ),
    text: kind.paragraph('trace.meetings.text'),
    amendmentId: kind.reference('trace.meetings.amendment', { none: 'trace.meetings.noAmendment' }),
    dueOn: kind.day('trace.tasks.dueOn', { marked: false }),
    doneOn: kind.day('trace.tasks.doneOn', { marked: false }),
  }),
})
