import { Button, Flex } from '@mantine/core'
import { FigureField } from '../../forms/figure-field'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { EditLine } from '../../forms/edit-line'
import { FormSection } from '../../forms/form-section'
import { isFraction } from '../../forms/typed-shares'
import type { FieldState } from '../../forms/use-record-form'
import { QUOTA_PLACES, quotasBy, typedQuotas, type QuotaDraft } from './quota-draft'
import { QuotasList } from './quotas-list'
import looks from '../../ui/looks.module.css'

/** The fields of fixed quotas, by their path in a key. */
export type QuotasField = 'key.quotas' | 'key.quotas.millionths'

interface QuotasSectionProps {
  readonly drafts: readonly QuotaDraft[]
  readonly change: (make: (before: readonly QuotaDraft[]) => readonly QuotaDraft[]) => void
  /** Label and error of a field; `path` identifies a field of the list. */
  readonly field: (name: QuotasField, path?: string) => FieldState
  /** The agreement whose forecast hours may give the quotas. */
  readonly agreement: Agreement
}

/** A quota for each beneficiary, and their sum while typing. */
export function QuotasSection({ drafts, change: edit, field, agreement }: QuotasSectionProps) {
  const { t, language } = useWording()
  const names = useNames()
  const weekly = new Map(
    agreement.beneficiaries.map((one) => [one.collectivityId, one.weeklyMinutes]),
  )
  const shares = typedQuotas(drafts)
  const fractions = drafts.flatMap(({ collectivityId, percent }, place) => {
    const kept = shares[place]
    return kept == null || !isFraction(percent)
      ? []
      : t('lists.absentQuota', {
          name: names.collectivity(collectivityId),
          percent: kept.millionths,
        })
  })
  const share = (weights: readonly number[]): void =>
    edit((quotas) => quotasBy(quotas, weights, language))
  return (
    <FormSection title={t('agreements.field.quotas')} error={field('key.quotas').error}>
      <p className={looks.note}>{t('agreements.help.quotas')}</p>
      <Flex gap="sm" wrap="wrap" pt="xs">
        <Button size="xs" onClick={() => share(drafts.map(() => 1))}>
          {t('agreements.equalParts')}
        </Button>
        <Button
          size="xs"
          onClick={() => share(drafts.map(({ collectivityId }) => weekly.get(collectivityId) ?? 0))}
        >
          {t('agreements.byHours')}
        </Button>
        <QuotasList drafts={drafts} change={edit} />
      </Flex>
      {drafts.map(({ collectivityId, percent: typed }, place) => {
        const name = names.collectivity(collectivityId)
        const at = field('key.quotas.millionths', `key.quotas.${String(place)}.millionths`)
        return (
          <EditLine key={collectivityId} name={name} error={at.error}>
            {(errorId) => (
              <FigureField
                kind="percent"
                errorId={errorId}
                at={{ ...at, label: `${at.label}, ${name}` }}
                value={typed}
                onChange={(next) =>
                  edit((quotas) =>
                    quotas.map((each, index) =>
                      index === place ? { ...each, percent: next } : each,
                    ),
                  )
                }
                places={QUOTA_PLACES}
                bare
              />
            )}
          </EditLine>
        )
      })}
      {fractions.length > 0 && (
        <p role="status" className={looks.note}>
          {t('agreements.fractionsKept', { quotas: fractions.join(', ') })}
        </p>
      )}
    </FormSection>
  )
}
