import { useMemo } from 'react'
import { guessQuotaColumns, QUOTA_LIST, type ListedQuota } from '#shared/domain/lists/quota-list'
import type { ListLine, ListPlan } from '#shared/domain/lists/plan-list'
import { formatTrimmed } from '#shared/wording/format'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import { FormListButton } from '../../forms/lists/form-list-button'
import { QUOTA_PLACES, typedQuotas, type QuotaDraft } from './quota-draft'
import { QuotaSum } from './quota-sum'

interface QuotasListProps {
  readonly drafts: readonly QuotaDraft[]
  readonly change: (make: (before: readonly QuotaDraft[]) => readonly QuotaDraft[]) => void
}

const FIELDS = ['body', 'number', 'percent', 'share', 'millionths'] as const

/** The quotas with those of a list in their place. */
const withListed = (
  drafts: readonly QuotaDraft[],
  listed: readonly ListedQuota[],
  write: (millionths: number) => string,
): readonly QuotaDraft[] => {
  const quotas = new Map(listed.map(({ id, millionths }) => [id, millionths]))
  return drafts.map((draft) => {
    const millionths = quotas.get(draft.collectivityId)
    return millionths === undefined ? draft : { ...draft, percent: write(millionths) }
  })
}

/** Takes the quotas of a list into the form: their sum, and the bodies that have no line, are said before. */
export function QuotasList({ drafts, change }: QuotasListProps) {
  const { t, language } = useWording()
  const names = useNames()
  const { collectivities } = useRegistry()
  const facts = useMemo(() => {
    const ids = new Set(drafts.map(({ collectivityId }) => collectivityId))
    const typed = typedQuotas(drafts)
    const quotas = drafts.map((draft, place) => ({
      id: draft.collectivityId,
      millionths: typed[place]?.millionths ?? 0,
    }))
    return { bodies: collectivities.filter(({ id }) => ids.has(id)), quotas, collectivities }
  }, [drafts, collectivities])
  const labels = Object.fromEntries(FIELDS.map((field) => [field, t(`lists.field.${field}`)]))
  const write = (millionths: number): string => formatTrimmed(millionths, QUOTA_PLACES, language)

  const absent = (lines: readonly ListLine[]): string => {
    const listed = new Set(lines.map(({ of }) => of))
    return facts.quotas
      .filter(({ id }) => !listed.has(id))
      .map(({ id, millionths }) =>
        t('lists.absentQuota', { name: names.collectivity(id), percent: millionths }),
      )
      .join(', ')
  }
  const summary = ({ lines, records }: ListPlan<ListedQuota>) => {
    const bodies = absent(lines)
    const after = withListed(
      drafts,
      records.map((record) => record.after),
      write,
    )
    return (
      <>
        <QuotaSum quotas={after} />
        {bodies !== '' && <p>{t('lists.absent', { bodies })}</p>}
      </>
    )
  }
  return (
    <FormListButton
      kind={QUOTA_LIST}
      named="quotas"
      guess={guessQuotaColumns}
      facts={facts}
      kept={facts.quotas}
      labels={labels}
      wordsOf={(_, value) => t('lists.percent', { percent: Number(value) })}
      summary={summary}
      onTake={(quotas) => change((before) => withListed(before, quotas, write))}
    />
  )
}
