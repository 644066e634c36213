import { minutes, type Minutes } from '#shared/kernel/minutes'
import { useWording } from '../ui/use-wording'
import looks from '../ui/looks.module.css'

interface GapProps {
  readonly done: Minutes
  /** `null`: nothing to compare with. */
  readonly planned: Minutes | null
}

/** How far what was done is from what was planned: a sign and a duration, a dot when they agree. */
export function Gap({ done, planned }: GapProps) {
  const { format } = useWording()
  if (planned === null) return null
  const gap = done - planned
  if (gap === 0) return <span className={looks.quiet}>·</span>
  const sign = gap > 0 ? '+' : ''
  return <span data-over={gap > 0 || undefined}>{`${sign}${format.minutes(minutes(gap))}`}</span>
}
