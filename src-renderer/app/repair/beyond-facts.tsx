import type { RepairFacts } from '#shared/contract/repair-views'
import { lowerFirst } from '#shared/wording/lower-first'
import { localDay } from '../../client/local-day'
import { useWording } from '../../ui/use-wording'
import looks from '../../ui/looks.module.css'

/** So many backups are named: the one that holds most comes first. */
const MOST = 3

/** Whose changes lie after the break, and which backups hold more than the screen. */
export function BeyondFacts({ facts }: { readonly facts: RepairFacts }) {
  const { t, language } = useWording()
  const { beyond, backups, absent } = facts
  const lines = [
    ...beyond.authors.map(({ author, count, from, until }) =>
      t('repair.beyondOf', { count, author, from: localDay(from), until: localDay(until) }),
    ),
    ...(beyond.unreadable > 0 ? [t('repair.beyondUnreadable', { count: beyond.unreadable })] : []),
  ]
  return (
    <>
      {lines.length > 0 && (
        <>
          <dt className={looks.quiet}>{t('repair.beyond')}</dt>
          {lines.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </>
      )}
      <dt className={looks.quiet}>{t('backups.title')}</dt>
      {backups.length === 0 && absent === null && <dd>{t('repair.noBackup')}</dd>}
      {backups.slice(0, MOST).map(({ place, name, at, more }) => {
        const words = lowerFirst(t(`backups.place.${place}`), language)
        const where = { day: localDay(at), time: at, place: words }
        return (
          <dd key={`${place} ${name}`}>
            {more === 0
              ? t('repair.backupSame', where)
              : t('repair.backup', { ...where, count: more })}
          </dd>
        )
      })}
      {absent !== null && <dd>{t('repair.absentPlace', { folder: absent })}</dd>}
    </>
  )
}
