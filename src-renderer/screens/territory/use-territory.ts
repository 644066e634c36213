import { useMemo, useState } from 'react'
import { parseDay } from '#shared/kernel/parse-day'
import { yearPeriod } from '#shared/kernel/period'
import type { SettledFacts } from '#shared/contract/correctable-facts'
import { planTerritory, type TerritoryLine } from '#shared/domain/territories/plan-territory'
import { recogniseBody } from '#shared/domain/territories/recognise-body'
import type { PublishedBody } from '#shared/domain/territories/published-body'
import type { PublishedTerritory } from '#shared/domain/territories/territory-of'
import { answerOf } from '../../client/answer-of'
import { useCommand } from '../../client/use-command'
import { useDesk } from '../../client/use-desk'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'

/** What was taken at last. */
interface Taken {
  readonly bodies: readonly PublishedBody[]
  readonly added: number
  readonly completed: number
}

/** A territory that is about to be taken. */
export interface TerritoryChoice {
  readonly published: PublishedTerritory | undefined
  readonly lines: readonly TerritoryLine[]
  readonly choose: (key: string) => void
  /** Keys of the bodies that are to be taken. */
  readonly taking: ReadonlySet<string>
  readonly setTaking: (keys: ReadonlySet<string>) => void
  readonly replace: boolean
  readonly setReplace: (replace: boolean) => void
  /** The day from which other groups hold, as it is typed; `null` where no body is moved to another group. */
  readonly since: string | null
  readonly setSince: (typed: string) => void
  readonly added: number
  readonly completed: number
  /** Keys of the bodies that a statement keeps as they are. */
  readonly locked: ReadonlySet<string>
  /** What becomes of those by a correction. */
  readonly settled: SettledFacts | null
  readonly pending: boolean
  readonly take: () => void
  /** What was taken, as long as the workspace has it: an undo takes it back. */
  readonly taken: Taken | null
}

const isMoved = ({ differences }: TerritoryLine): boolean =>
  differences.some(({ field, replaced }) => field === 'memberOf' && replaced)

const withEffect = (lines: readonly TerritoryLine[], effect: TerritoryLine['effect']): number =>
  lines.filter((line) => line.effect === effect).length

/** Follows a territory from its choice to its taking. */
export function useTerritory(): TerritoryChoice {
  const { collectivities } = useRegistry()
  const { format } = useWording()
  const { run, pending } = useCommand('takeTerritory')
  const [key, choose] = useState<string | null>(null)
  const { data: published } = useDesk('readTerritory', key === null ? null : { key })
  /** Those that are taken; at first all but those that may be there under other numbers. */
  const [marked, setMarked] = useState<ReadonlySet<string> | null>(null)
  const [replace, setReplace] = useState(false)
  const [typedSince, setSince] = useState<string | null>(null)
  const [taken, setTaken] = useState<Taken | null>(null)
  const bodies = useMemo(() => published?.bodies ?? [], [published])
  // Bodies change their group on 1 January, as a rule.
  const first = published === undefined ? null : yearPeriod(published.about.year).from
  const typed = typedSince ?? (first === null ? '' : format.day(first, 'numeric'))
  const since = useMemo(() => parseDay(typed), [typed])
  const lines = useMemo(() => {
    const idOf = (body: PublishedBody): string => body.key
    return planTerritory(bodies, collectivities, {
      replace,
      ...(since === null ? {} : { since }),
      idOf,
    })
  }, [bodies, collectivities, replace, since])
  const taking = useMemo(
    () =>
      marked ?? new Set(lines.flatMap(({ body, namesake }) => (namesake === null ? body.key : []))),
    [lines, marked],
  )
  const chosen = lines.filter(({ body, effect }) => taking.has(body.key) && effect !== 'same')
  const order = {
    bodies: chosen.map(({ body }) => body.key),
    replace,
    ...(since === null ? {} : { since }),
  }
  const rehearsal = useDesk('rehearseTerritory', chosen.length === 0 ? null : order)
  const rehearsed = rehearsal.data
  const locked = useMemo(() => new Set(rehearsed?.locked ?? []), [rehearsed])
  const without = (keys: ReadonlySet<string>) => {
    const free = chosen.filter(({ body }) => !keys.has(body.key))
    return {
      free,
      counts: { added: withEffect(free, 'added'), completed: withEffect(free, 'completed') },
    }
  }
  const { counts } = without(locked)
  const take = async (): Promise<void> => {
    const known = await answerOf(rehearsal)
    if (known === undefined) return
    const taken = without(new Set(known.locked))
    const answer = await run({ ...order, leaveLocked: known.locked.length > 0 })
    if (answer.ok) setTaken({ bodies: taken.free.map(({ body }) => body), ...taken.counts })
  }
  const isKept =
    taken?.bodies.every((body) => recogniseBody(body, collectivities) !== null) === true
  return {
    published,
    lines,
    choose: (next) => {
      choose(next)
      setMarked(null)
      setReplace(false)
      setSince(null)
      setTaken(null)
    },
    taking,
    setTaking: setMarked,
    replace,
    setReplace,
    since: lines.some(isMoved) ? typed : null,
    setSince,
    ...counts,
    locked,
    settled: rehearsed?.settled ?? null,
    pending,
    take: () => void take(),
    taken: isKept ? taken : null,
  }
}
