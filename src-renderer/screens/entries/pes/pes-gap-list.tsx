import { Link } from 'react-router'
import type { PesGap, PesPlace } from '#shared/domain/pes/pes-gaps'
import type { PesFailure } from '#shared/domain/pes/pes-request'
import { failureSentence } from '#shared/wording/failure-sentence'
import { atField, paths } from '../../../client/paths'
import { useWording } from '../../../ui/use-wording'
import { Notice } from '../../../ui/notice'
import looks from '../../../ui/looks.module.css'

interface PesGapListProps {
  readonly gaps: readonly PesGap[]
  /** Done when a form is opened: it may be behind this dialog. */
  readonly onOpen: () => void
}

/** A code that is missing: what its field is called on the form. */
type MissingCode = Extract<PesFailure, { code: 'pesCodeMissing' | 'pesBudgetCodeMissing' }>

const isCode = (failure: PesFailure): failure is MissingCode =>
  failure.code === 'pesCodeMissing' || failure.code === 'pesBudgetCodeMissing'

function addressOf({ form, id, field }: PesPlace): string {
  if (form === 'agreement') return paths.agreement(id)
  return atField(form === 'entry' ? paths.entries(id) : paths.collectivities(id), field)
}

/** What prevents a file for Hélios: whose it is, what it is called on its form, and a link to that field. */
export function PesGapList({ gaps, onOpen }: PesGapListProps) {
  const { t, language } = useWording()
  const codeName = (failure: MissingCode): string => {
    const whose =
      failure.code === 'pesCodeMissing'
        ? failure.body
        : t('accounting.annexed', { body: failure.body, budget: failure.budget })
    const field =
      failure.what === 'siret' && failure.code === 'pesCodeMissing'
        ? t('collectivities.field.siret')
        : t(`collectivities.treasury.${failure.what === 'siret' ? 'budgetSiret' : failure.what}`)
    return t('accounting.pes.gap', { whose, field })
  }
  return (
    <Notice align="flex-start" role="status">
      <div>
        <strong>{t('accounting.pes.gaps', { count: gaps.length })}</strong>
        <ul className={looks.dotted}>
          {gaps.map(({ failure, place }) => (
            <li key={JSON.stringify(failure)}>
              {isCode(failure) && place !== null ? (
                <Link to={addressOf(place)} onClick={onOpen}>
                  {codeName(failure)}
                </Link>
              ) : (
                <>
                  {failureSentence(failure, language)}{' '}
                  {place !== null && (
                    <Link to={addressOf(place)} onClick={onOpen}>
                      {t(`accounting.pes.open.${place.form}`)}
                    </Link>
                  )}
                </>
              )}
            </li>
          ))}
        </ul>
        {gaps.some(({ failure }) => isCode(failure)) && (
          <span>{t('accounting.pes.askAccountant')}</span>
        )}
      </div>
    </Notice>
  )
}
