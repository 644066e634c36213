import { minutes } from '#shared/kernel/minutes'
import { useWording } from '../../ui/use-wording'
import { useTopic } from '../../grid/topics'
import { CorrectButton } from '../../forms/correct-button'
import { correctionOf } from './correction-of'
import { closureSentence } from './closure-sentence'
import { topic } from './wall-topic'
import { useWallTools } from './wall-tools'
import sheetClasses from '../../grid/grid-sheet.module.css'

/** The effect of the last gesture beyond what the cells show. */
export function NoticeLine() {
  const { store } = useWallTools()
  const { t, format, language } = useWording()
  useTopic(store.topics, topic.notice)
  const { notice } = store
  const line = store.lineAt(store.active.row)
  const [day, more] = store.cells.column(store.active.column)?.days ?? []
  const start =
    notice?.kind === 'locked' &&
    notice.why.code === 'settled' &&
    line?.kind === 'row' &&
    day !== undefined &&
    more === undefined
      ? correctionOf(line.row, day, format, { text: '', task: '' })
      : null
  const sentence = (): string => {
    switch (notice?.kind) {
      case 'rounded':
        return t('week.rounded', { found: notice.found, duration: minutes(notice.minutes) })
      case 'locked':
        return closureSentence(notice.why, t, language)
      case 'outside':
        return t('week.pasteOutside', { count: notice.count })
      case 'pastedByName': {
        const { count, unnamed } = notice
        const nameless = unnamed === 0 ? '' : t('wall.notice.unnamed', { count: unnamed })
        const leftOut = [notice.leftOut, nameless].filter((part) => part !== '').join(', ')
        return leftOut === ''
          ? t('wall.notice.pastedByName', { count })
          : t('wall.notice.pastedWithout', { count, leftOut })
      }
      case 'tooManyNames':
        return t('wall.notice.tooManyNames', { count: notice.count })
      case 'blocked':
        return t('wall.notice.blocked', { count: notice.count, sentence: notice.sentence })
      case 'confirmed':
        return t('wall.notice.confirmed', { count: notice.count })
      case 'nothingToConfirm':
      case 'severalDays':
      case 'notACell':
        return t(`wall.notice.${notice.kind}`)
      case undefined:
        return ''
    }
  }
  return (
    <p
      className={sheetClasses.notice}
      role="status"
      data-calm={notice?.kind === 'confirmed' || undefined}
      data-empty={notice === null || undefined}
    >
      {sentence()} {start !== null && <CorrectButton start={start} />}
    </p>
  )
}
