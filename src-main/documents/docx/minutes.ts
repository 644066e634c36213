import { committeeTasks } from '#shared/domain/meetings/committee-tasks'
import type { MinutesFacts } from '../../use-cases/minutes-facts'
import { safeFileName } from '../statement-file-name'
import { heading, item, text } from './act-blocks'
import type { ActPage } from './act-page'
import { known, t } from './act-text'
import { bodyName, signaturePlace } from './act-words'

const linesOf = (value: string): readonly string[] =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The minutes of a meeting of the follow-up committee: who, what was on the agenda, what was pronounced, what is to be done. */
export function minutesPage({ agreement, lender, meeting }: MinutesFacts): ActPage {
  const { reference, title } = agreement
  const { heldOn, place, attendance, decisions, agenda = '' } = meeting
  const tasks = committeeTasks([meeting])
  return {
    title: t('trace.minutes.title', { day: heldOn }),
    footer: bodyName(lender),
    blocks: [
      {
        kind: 'title',
        text: t('trace.minutes.title', { day: heldOn }),
        under: t('trace.minutes.under', { title, reference }),
      },
      text(t('trace.minutes.place', { place: known(place, t('trace.meetings.place')) })),
      text(
        t('trace.minutes.attendance', { names: known(attendance, t('trace.meetings.attendance')) }),
      ),
      heading(t('trace.meetings.agenda')),
      ...(agenda === '' ? [text(`[[${t('trace.meetings.agenda')}]]`)] : linesOf(agenda).map(item)),
      heading(t('trace.meetings.decisions')),
      ...(decisions.length === 0
        ? [text(t('trace.meetings.noDecision'))]
        : decisions.map(({ kind, text: said }) =>
            item(t('trace.meetings.told', { kind: t(`trace.meetings.kind.${kind}`), text: said })),
          )),
      ...(tasks.length === 0
        ? []
        : [
            heading(t('trace.tasks.title')),
            {
              kind: 'table' as const,
              names: 3,
              head: [t('trace.tasks.what'), t('trace.tasks.dueOn'), t('trace.tasks.doneOn')],
              rows: tasks.map((task) => [
                task.text,
                t('trace.tasks.day', { day: task.dueOn }),
                task.doneOn === null ? '' : t('trace.tasks.day', { day: task.doneOn }),
              ]),
            },
          ]),
      { kind: 'signatures', places: [['', ''], signaturePlace(lender)] },
    ],
  }
}

/** "Compte rendu du 15-02-2027 2024-07.docx". */
export const minutesFileName = ({ agreement, meeting }: MinutesFacts): string =>
  `${safeFileName(t('trace.minutes.file', { day: meeting.heldOn, reference: agreement.reference }))}.docx`
