import { Checkbox } from '@mantine/core'
import type { ExchangeChoice } from '#shared/contract/exchange-methods'
import type { ExchangeParty } from '#shared/domain/exchanges/exchange'
import { useWording } from '../../ui/use-wording'
import classes from './exchanges.module.css'
import looks from '../../ui/looks.module.css'

interface KeyComparisonProps {
  readonly choice: Extract<ExchangeChoice, { asked: true }>
  /** Whether the user confirms that the fingerprint was read out to them. */
  readonly confirmed: boolean
  readonly missing: boolean
  readonly onConfirm: (confirmed: boolean) => void
}

/** Whether a file is only taken in once the user confirms its key. */
export const isDoubted = ({ key }: Extract<ExchangeChoice, { asked: true }>): boolean =>
  key.standing === 'other' || key.standing === 'alike'

/** Which key signed a file, how it compares with the known one, and what to do where they differ. */
export function KeyComparison({ choice, confirmed, missing, onConfirm }: KeyComparisonProps) {
  const { t } = useWording()
  const { key, signer } = choice
  const { standing, known, fingerprint } = key
  const { name } = signer
  const party = ({ name: of, siret }: ExchangeParty): string =>
    t('exchanges.opening.party', {
      name: of,
      siret: siret === null ? t('exchanges.opening.noSiret') : `SIRET\u00A0${siret}`,
    })
  if (!isDoubted(choice))
    return (
      <>
        <p>
          {t('exchanges.opening.key')} <span className={classes.key}>{fingerprint}</span>
        </p>
        <p>{t(`exchanges.opening.standing.${standing}`, { name, known: known?.name ?? '' })}</p>
      </>
    )
  const call = known?.name ?? name
  return (
    <div className={classes.doubt} role="alert">
      <p>
        <strong className={looks.bad}>
          {t(`exchanges.opening.standing.${standing}`, { name, known: call })}
        </strong>
      </p>
      <dl className={classes.keys}>
        <dt className={looks.soft}>{t('exchanges.opening.keyKnown')}</dt>
        <dd>
          {known !== null && party(known)}
          <span className={classes.key}>{known?.fingerprint ?? t('exchanges.opening.noKey')}</span>
        </dd>
        <dt className={looks.soft}>{t('exchanges.opening.keyFound')}</dt>
        <dd>
          {party(signer)}
          <span className={classes.key}>{fingerprint}</span>
        </dd>
      </dl>
      <ol>
        <li>{t('exchanges.opening.step.call', { name: call })}</li>
        <li>{t('exchanges.opening.step.compare')}</li>
        <li>{t('exchanges.opening.step.refuse')}</li>
      </ol>
      <Checkbox
        checked={confirmed}
        error={missing ? t('exchanges.opening.confirmMissing') : undefined}
        label={t('exchanges.opening.confirm', { name: call })}
        onChange={(event) => onConfirm(event.currentTarget.checked)}
      />
    </div>
  )
}
