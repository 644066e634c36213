import type { Agreement } from '#shared/domain/agreements/agreement'
import { contractedWeek } from '#shared/domain/agreements/contracted-week'
import { isHourly } from '#shared/domain/keys/is-hourly'
import { agreementOn } from '#shared/domain/agreements/term-versions'
import { yearNotices } from '#shared/domain/agreements/year-notices'
import type { FormalityLine } from '#shared/domain/formalities/formality-line'
import { useWording } from '../../../ui/use-wording'
import { useNameList } from '../../../client/use-name-list'
import { useNames } from '../../../client/use-names'
import { useRegistry } from '../../../client/use-registry'
import { useToday } from '../../../client/use-today'

interface FormalityWords {
  readonly label: string
  readonly detail: string
}

/** Names that fit on a line of the card; the others are counted. */
const NAMES = 2

/** Puts a formality into words. */
export function useFormalityWords(agreement: Agreement): (line: FormalityLine) => FormalityWords {
  const { t, format } = useWording()
  const names = useNames()
  const nameList = useNameList()
  const today = useToday()
  const { papers, costNotices, parameters } = useRegistry()
  const year = today.slice(0, 4)

  const list = (ids: readonly string[], nameOf: (id: string) => string): string =>
    nameList(ids.map(nameOf), NAMES)
  const amendmentName = (id: string | null): string =>
    agreement.amendments?.find((amendment) => amendment.id === id)?.reference ?? ''

  type PaperTraceLine = Extract<FormalityLine, { kind: 'paper' }>
  const paperLabel = ({ paper, amendmentId }: PaperTraceLine): string => {
    const what = t(`trace.asked.${paper}`, { amendment: amendmentName(amendmentId) })
    return amendmentId === null || paper === 'amendment'
      ? what
      : t('trace.ofAmendment', { amendment: amendmentName(amendmentId), what: what.toLowerCase() })
  }
  const paperDetail = (line: PaperTraceLine): string => {
    const { state, each, paper, paperIds, amendmentId } = line
    const amendment = agreement.amendments?.find(({ id }) => id === amendmentId)
    const { signedOn, resolutionReference } = amendment ?? agreement
    if (state === 'notNeeded') return t('trace.notNeeded')
    if (state === 'toAttach' && paper === 'resolution')
      return t('trace.referenceToAttach', { reference: resolutionReference })
    if (state === 'toAttach' && signedOn !== null)
      return t(paper === 'amendment' ? 'trace.amendmentToAttach' : 'trace.signedToAttach', {
        day: signedOn,
      })
    if (each !== null && each.needed > 1) {
      const done = each.needed - each.missing.length
      return each.missing.length === 0
        ? t('trace.ofEach', { needed: each.needed, done })
        : t('trace.missingSome', {
            needed: each.needed,
            count: each.missing.length,
            names: list(each.missing, each.of === 'agents' ? names.agent : names.collectivity),
          })
    }
    const latest = papers.findLast(({ id }) => paperIds.includes(id))
    if (latest === undefined) return t(state === 'late' ? 'trace.wanting' : 'trace.toCome')
    return latest.date === null ? latest.title : format.day(latest.date, 'long')
  }

  return (line) => {
    switch (line.kind) {
      case 'paper':
        return { label: paperLabel(line), detail: paperDetail(line) }
      case 'parties': {
        const { why, collectivityIds } = line.problem
        const count = collectivityIds.length
        return {
          label: t('trace.parties.title'),
          detail: t(`trace.parties.${why}`, {
            count,
            names: list(collectivityIds, names.collectivity),
          }),
        }
      }
      case 'term': {
        const { from, to } = agreement.period
        return {
          label: t('trace.term', { years: line.months / 12 }),
          detail: to === null ? t('trace.termOpen') : t('trace.termKept', { days: { from, to } }),
        }
      }
      case 'unitCost': {
        const known = yearNotices({ costNotices, parameters }, agreement, Number(year))
        const notice = known.billed ?? known.all.at(-1)
        return {
          label: t('trace.matter.unitCost', { year }),
          detail:
            notice === undefined
              ? t('trace.todo.unitCost')
              : t('trace.noticed', {
                  amount: notice.unitCost,
                  unit: isHourly(notice.unit) ? t('trace.notice.hour') : notice.unit,
                  day: notice.notifiedOn,
                }),
        }
      }
      case 'forecast':
        return {
          label: t('trace.matter.forecast'),
          detail:
            line.state === 'present'
              ? t('common.perWeekInAll', { hours: contractedWeek(agreementOn(agreement, today)) })
              : t('trace.todo.forecast'),
        }
      case 'legalBasis':
      case 'annexBudget':
        return {
          label: t(`trace.matter.${line.kind}`),
          detail: agreement[line.kind] || t(`trace.todo.${line.kind}`),
        }
      case 'form':
      case 'free':
        return { label: t(`trace.matter.${line.kind}`), detail: t(`trace.todo.${line.kind}`) }
    }
  }
}
