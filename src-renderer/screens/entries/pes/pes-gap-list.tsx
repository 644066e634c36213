import { Button } from '@mantine/core'
import { useState, type MouseEvent, type ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import type { PesGap, PesPlace } from '#shared/domain/pes/pes-gaps'
import type { PesFailure } from '#shared/domain/pes/pes-request'
import { failureSentence } from '#shared/wording/failure-sentence'
import { atField, paths } from '../../../client/paths'
import { useWording } from '../../../ui/use-wording'
import { Notice } from '../../../ui/notice'
import looks from '../../../ui/looks.module.css'

interface PesGapListProps {
  readonly gaps: readonly PesGap[]
  /** Leaves the dialog, then does what is asked: the form may be behind it. */
  readonly leave: (then: () => void) => void
}

/** So many are named at first; the others once they are asked for. */
const FIRST = 10

/** A code that is missing: what its field is called on the form. */
type MissingCode = Extract<PesFailure, { code: 'pesCodeMissing' | 'pesBudgetCodeMissing' }>

const isCode = (failure: PesFailure): failure is MissingCode =>
  failure.code === 'pesCodeMissing' || failure.code === 'pesBudgetCodeMissing'

function addressOf({ form, id, field }: PesPlace): string {
  if (form === 'agreement') return paths.agreement(id)
  return atField(form === 'entry' ? paths.entries(id) : paths.collectivities(id), field)
}

/** What prevents a file for Hélios: whose it is, what it is called on its form, and a link to that field. */
export function PesGapList({ gaps, leave }: PesGapListProps) {
  const { t, language } = useWording()
  const navigate = useNavigate()
  const [isWhole, setIsWhole] = useState(false)
  const hidden = isWhole ? 0 : gaps.length - FIRST
  const linkTo = (place: PesPlace, words: string): ReactNode => {
    const address = addressOf(place)
    const open = (event: MouseEvent): void => {
      event.preventDefault()
      leave(() => void navigate(address))
    }
    return (
      <Link to={address} onClick={open}>
        {words}
      </Link>
    )
  }
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
          {(hidden > 0 ? gaps.slice(0, FIRST) : gaps).map(({ failure, place }) => (
            <li key={JSON.stringify(failure)}>
              {isCode(failure) && place !== null ? (
                linkTo(place, codeName(failure))
              ) : (
                <>
                  {failureSentence(failure, language)}{' '}
                  {place !== null && linkTo(place, t(`accounting.pes.open.${place.form}`))}
                </>
              )}
            </li>
          ))}
        </ul>
        {hidden > 0 && (
          <Button size="compact-xs" onClick={() => setIsWhole(true)}>
            {t('allocation.objections.more', { count: hidden })}
          </Button>
        )}
        {gaps.some(({ failure }) => isCode(failure)) && (
          <span>{t('accounting.pes.askAccountant')}</span>
        )}
      </div>
    </Notice>
  )
}
