import { Button, UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Meeting } from '#shared/domain/meetings/meeting'
import { useWording } from '../../../ui/use-wording'
import { useRegistry } from '../../../client/use-registry'
import { Card } from '../../../ui/card'
import { CommitteeNext } from './committee-next'
import { CommitteeTasksList } from './committee-tasks-list'
import classes from './formalities.module.css'
import { useFormalityPlace } from './use-formality-place'
import looks from '../../../ui/looks.module.css'
import { useCommand } from '../../../client/use-command'
import { useWrittenNotice } from '../../../client/use-written-notice'

/** Writes the minutes of a meeting where the user chooses, and shows where they are. */
function useMinutes() {
  const { t } = useWording()
  const { run, pending } = useCommand('writeMinutes')
  const written = useWrittenNotice()
  const write = async (id: string): Promise<void> => {
    const answer = await run({ id })
    if (!answer.ok || !answer.value.asked) return
    written(t('trace.minutes.written', { path: answer.value.files[0] ?? '' }), answer.value.folder)
  }
  return { write, pending }
}

/** The meetings of the follow-up committee, latest first, with what each pronounced. */
export function MeetingsCard({ agreement }: { readonly agreement: Agreement }) {
  const { t, format } = useWording()
  const { meetings } = useRegistry()
  const { open } = useFormalityPlace()
  const { write, pending } = useMinutes()
  const own = meetings
    .filter(({ agreementId }) => agreementId === agreement.id)
    .sort((a, b) => (a.heldOn < b.heldOn ? 1 : -1))
  const carriedBy = (amendmentId: string | null): string => {
    const amendment = agreement.amendments?.find(({ id }) => id === amendmentId)
    return amendment === undefined ? '' : ` (${amendment.reference})`
  }
  const words = ({ kind, text, amendmentId }: Meeting['decisions'][number]): string =>
    `${t('trace.meetings.told', { kind: t(`trace.meetings.kind.${kind}`), text })}${carriedBy(amendmentId)}`
  return (
    <Card title={t('trace.meetings.title')} flush>
      <CommitteeNext agreement={agreement} />
      <CommitteeTasksList agreement={agreement} />
      {own.length === 0 && <p className={looks.nothing}>{t('trace.meetings.none')}</p>}
      <ul className={looks.ruled}>
        {own.map((meeting) => (
          <li key={meeting.id}>
            <UnstyledButton
              className={`${looks.lit} ${looks.inset} ${classes.meeting}`}
              onClick={() => open({ kind: 'meeting', id: meeting.id })}
            >
              <strong>
                {[format.day(meeting.heldOn, 'long'), meeting.place].filter(Boolean).join(', ')}
              </strong>
              {meeting.decisions.length === 0 && (
                <small className={looks.note}>{t('trace.meetings.noDecision')}</small>
              )}
              {meeting.decisions.map((decision) => (
                <span key={decision.id}>{words(decision)}</span>
              ))}
            </UnstyledButton>
            <Button
              className={classes.minutes}
              size="xs"
              disabled={pending}
              aria-label={t('trace.minutes.writeOf', { day: meeting.heldOn })}
              onClick={() => void write(meeting.id)}
            >
              {t('trace.minutes.write')}
            </Button>
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        <Button
          size="xs"
          leftSection={<IconPlus size={15} aria-hidden="true" />}
          onClick={() => open({ kind: 'meeting', id: null })}
        >
          {t('trace.meetings.add')}
        </Button>
      </div>
    </Card>
  )
}
