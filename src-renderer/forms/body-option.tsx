import type { PublishedBody } from '#shared/domain/territories/published-body'
import { useWording } from '../ui/use-wording'
import looks from '../ui/looks.module.css'

/** Postcodes that are named; a large town has more. */
const MOST_POSTCODES = 2

/** A published body in a list of choices: its name, and what differs from others of that name. */
export function BodyOption({ body }: { readonly body: PublishedBody }) {
  const { t } = useWording()
  const { name, form, postcodes, groups, members, populations } = body
  const latest = populations.at(-1)
  const detail = [
    t(`territory.form.${form}`),
    ...postcodes.slice(0, MOST_POSTCODES),
    ...groups.slice(0, 1).map((group) => group.name),
    ...(members === 0 ? [] : [t('territory.membersOf', { count: members })]),
    ...(latest === undefined
      ? []
      : [t('territory.inhabitants', { count: latest.municipal, year: latest.year })]),
  ]
  return (
    <span className={looks.double}>
      <span>{name}</span>
      <small>{detail.join(' · ')}</small>
    </span>
  )
}
