import type { Agreement } from '#shared/domain/agreements/agreement'
import { RHYTHMS } from '#shared/domain/agreements/committee-rhythm'
import { nextMeeting } from '#shared/domain/meetings/next-meeting'
import { useAgenda } from '../../../client/use-agenda'
import { useAgendaWords } from '../../../client/use-agenda-words'
import { useCommand } from '../../../client/use-command'
import { useRegistry } from '../../../client/use-registry'
import { useToday } from '../../../client/use-today'
import { useWording } from '../../../ui/use-wording'
import looks from '../../../ui/looks.module.css'
import { Select } from '../../../ui/select'
import classes from './formalities.module.css'

/** The most items listed: the form of a meeting takes all of them. */
const MOST = 8

/** How often the committee of an agreement meets, when it meets next, and what is open for its agenda. */
export function CommitteeNext({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useWording()
  const today = useToday()
  const { meetings } = useRegistry()
  const { run: saveAgreement } = useCommand('saveAgreement')
  const agenda = useAgenda(agreement)
  const words = useAgendaWords()
  const next = nextMeeting(agreement, meetings, today)
  const setRhythm = (chosen: string | null): void => {
    const rhythm = RHYTHMS.find((one) => one === chosen)
    const { committee: _, ...rest } = agreement
    void saveAgreement(rhythm === undefined ? rest : { ...rest, committee: { rhythm } })
  }
  return (
    <div className={classes.committee}>
      <Select
        size="xs"
        label={t('trace.meetings.rhythm')}
        placeholder={t('trace.meetings.noRhythm')}
        data={RHYTHMS.map((value) => ({ value, label: t(`trace.meetings.every.${value}`) }))}
        value={agreement.committee?.rhythm ?? null}
        onChange={setRhythm}
        clearable
      />
      {next !== null && (
        <p className={next.late ? looks.badNote : looks.note}>
          {t(next.late ? 'trace.meetings.overdue' : 'trace.meetings.next', { day: next.on })}
        </p>
      )}
      {agenda !== undefined && agenda.length > 0 && (
        <>
          <strong>{t('trace.agenda.title')}</strong>
          <ul className={looks.dotted}>
            {agenda.slice(0, MOST).map((item) => (
              <li key={words(item)}>{words(item)}</li>
            ))}
          </ul>
          {agenda.length > MOST && (
            <p className={looks.note}>{t('common.andMore', { count: agenda.length - MOST })}</p>
          )}
        </>
      )}
    </div>
  )
}
