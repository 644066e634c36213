import { Button } from '@mantine/core'
import { shareSupports } from '#shared/domain/costs/share-supports'
import {
  SUPPORT_METHODS,
  type SupportMethod,
  type SupportStudy,
} from '#shared/domain/costs/support-study'
import { sumCents, type Cents } from '#shared/kernel/cents'
import { useWording } from '../../../ui/use-wording'
import classes from './supports.module.css'
import table from '../../../ui/table.module.css'

interface SupportResultsProps {
  readonly study: SupportStudy
  /** The method that is kept. */
  readonly method: SupportMethod
  /** How many of the receivers, the first ones, are pooled services whose charge can be kept. */
  readonly pooled: number
  readonly pending: boolean
  readonly onKeep: (receiver: number, amount: Cents) => void
}

/** What each receiver pays, by the three methods side by side; or why a method has no answer. */
export function SupportResults({ study, method, pooled, pending, onKeep }: SupportResultsProps) {
  const { t, format } = useWording()
  const results = SUPPORT_METHODS.map((each) => ({
    method: each,
    shared: shareSupports(study, each),
  }))
  const refused = results.flatMap(({ method: of, shared }) =>
    shared.ok
      ? []
      : shared.failures.map(({ code, services }) => ({ of, code, services: services.join(', ') })),
  )
  const amountOf = (of: SupportMethod, at: number): Cents | null => {
    const shared = results.find((each) => each.method === of)?.shared
    return shared?.ok === true ? (shared.value[at] ?? null) : null
  }
  const figure = (amount: Cents | null): string => (amount === null ? '—' : format.amount(amount))
  return (
    <>
      <table className={`${table.plain} ${classes.table} ${classes.results}`}>
        <thead>
          <tr>
            <th scope="col">{t('words.service')}</th>
            {SUPPORT_METHODS.map((each) => (
              <th key={each} scope="col" data-chosen={each === method || undefined}>
                {t(`supports.method.${each}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {study.receivers.map((name, at) => {
            const amount = amountOf(method, at)
            return (
              <tr key={at}>
                <th scope="row">{name}</th>
                {SUPPORT_METHODS.map((each) => (
                  <td key={each} data-chosen={each === method || undefined}>
                    {figure(amountOf(each, at))}
                  </td>
                ))}
                <td>
                  {at < pooled && (
                    <Button
                      size="xs"
                      disabled={amount === null || pending}
                      aria-label={t('supports.keepFor', { name })}
                      onClick={() => {
                        if (amount !== null) onKeep(at, amount)
                      }}
                    >
                      {t('supports.keep')}
                    </Button>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('common.total')}</th>
            {results.map(({ method: each, shared }) => (
              <td key={each}>{figure(shared.ok ? sumCents(shared.value) : null)}</td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
      {refused.map(({ of, code, services }) => (
        <p key={of} className={classes.refused} role="status">
          {t(`supports.${code}`, { method: t(`supports.method.${of}`), services })}
        </p>
      ))}
    </>
  )
}
