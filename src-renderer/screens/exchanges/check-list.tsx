import type { ContentCheck } from '#shared/domain/exchanges/check-content'
import { verificationSentence } from '#shared/wording/verification-sentence'
import { useWording } from '../../ui/use-wording'
import classes from './exchanges.module.css'
import looks from '../../ui/looks.module.css'

/** What was computed again from a file, and whether it gives the same. */
export function CheckList({ checks }: { readonly checks: readonly ContentCheck[] }) {
  const { t, language } = useWording()
  if (checks.length === 0) return null
  return (
    <ul className={`${looks.passage} ${classes.checks}`} aria-label={t('exchanges.check.title')}>
      {checks.map(({ check, verification }) => (
        <li key={check} data-different={verification.kind === 'different' || undefined}>
          {t('exchanges.check.line', {
            what: t(`exchanges.check.${check}`),
            outcome:
              verification.kind === 'identical'
                ? t('exchanges.check.identical')
                : t('exchanges.check.different', {
                    sentence: verificationSentence(verification, t, language),
                  }),
          })}
        </li>
      ))}
    </ul>
  )
}
