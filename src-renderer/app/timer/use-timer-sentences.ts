import type { RunningTimer } from '#shared/contract/timer-views'
import { localDay } from '../../client/local-day'
import { useWording } from '../../ui/use-wording'
import { usePlaceWords } from './use-place-words'

/** The sentences about a timer. */
export function useTimerSentences({ place, startedAt, overnight, away }: RunningTimer) {
  const { t } = useWording()
  const words = usePlaceWords()
  const moment = (instant: string): string =>
    t('timer.dialog.moment', { day: localDay(instant), time: instant })
  const what = words(place) ?? t('timer.unknown')
  const time = startedAt
  const sameDay = away !== null && localDay(away.from) === localDay(away.to)
  return {
    title: (asks: 'stop' | 'away'): string =>
      asks === 'stop'
        ? t('timer.dialog.title')
        : t(overnight ? 'timer.dialog.overnight' : 'timer.dialog.away'),
    what: overnight
      ? t('timer.dialog.sentenceEarlier', { what, time, day: localDay(startedAt) })
      : t('timer.dialog.sentence', { what, time }),
    /** When the computer was not in use, `null` where it always was. */
    absence:
      away === null
        ? null
        : sameDay && !overnight
          ? t('timer.dialog.nobody', { from: away.from, to: away.to })
          : t('timer.dialog.nobodyLong', { from: moment(away.from), to: moment(away.to) }),
  }
}
